extension Schedule {
  /// The service may write the site's folder and talk to the network, and do nothing else: what it parses comes from strangers.
  static func service(_ place: Place) -> String {
    """
    [Unit]
    Description=Industry Pulse: fetch and build \(escaped(place.site))
    Wants=network-online.target
    After=network-online.target
    RequiresMountsFor="\(escaped(place.site))"

    [Service]
    Type=oneshot
    User=\(place.user)
    ExecStart="\(escaped(place.program))" run --site "\(escaped(place.site))"
    TimeoutStartSec=30min
    CPUWeight=20
    UMask=0022
    # Keys: one file for each, readable by root alone; pulse finds them in $CREDENTIALS_DIRECTORY.
    # LoadCredential=ANTHROPIC_API_KEY:/etc/pulse/anthropic-api-key

    ReadWritePaths="\(escaped(place.site))"
    ProtectSystem=strict
    ProtectHome=\(place.isInHome ? "read-only" : "yes")
    PrivateTmp=yes
    PrivateDevices=yes
    PrivateMounts=yes
    ProtectClock=yes
    ProtectControlGroups=yes
    ProtectHostname=yes
    ProtectKernelLogs=yes
    ProtectKernelModules=yes
    ProtectKernelTunables=yes
    ProtectProc=invisible
    ProcSubset=pid
    RemoveIPC=yes

    NoNewPrivileges=yes
    CapabilityBoundingSet=
    AmbientCapabilities=
    LockPersonality=yes
    MemoryDenyWriteExecute=yes
    PrivateUsers=yes
    RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
    RestrictNamespaces=yes
    RestrictRealtime=yes
    RestrictSUIDSGID=yes
    SystemCallArchitectures=native
    SystemCallFilter=@system-service
    SystemCallFilter=~@privileged
    SystemCallErrorNumber=EPERM

    """
  }

  static func timer(_ place: Place) -> String {
    """
    [Unit]
    Description=Industry Pulse every \(place.hours) hours

    [Timer]
    OnCalendar=*-*-* \(place.hours == 24 ? "00" : "00/\(place.hours)"):07:00 UTC
    RandomizedDelaySec=5min
    # A run that was due while the machine was off is made up for.
    Persistent=true

    [Install]
    WantedBy=timers.target

    """
  }

  static func cron(_ place: Place) -> String {
    """
    # Output goes to the system's log; keys stand in \(place.site)/.env. A percent sign is a line break to cron.
    SHELL=/bin/bash
    7 */\(place.hours) * * * sleep $((RANDOM \\% 300)); \(quoted(place.program)) run --site \(quoted(place.site)) 2>&1 | logger -t pulse

    """
  }

  /// In unit files a percent sign begins a specifier, within quotes a backslash an escape.
  private static func escaped(_ path: String) -> String {
    path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("%", with: "%%")
  }

  private static func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-+".contains($0)) }
    return isPlain ? path : "'\(path.replacing("'", with: "'\\''").replacing("%", with: "\\%"))'"
  }
}

extension Schedule.Place {
  /// Home folders are hidden from services unless the site or the program lies in one.
  fileprivate var isInHome: Bool {
    [site, program].contains { path in ["/home/", "/root/", "/run/user/"].contains { path.hasPrefix($0) } }
  }
}
