/// `pulse schedule`: the recipe that runs a site every few hours, with a random delay of up to five minutes so that sites do
/// not all call at the same second.
public enum Schedule: String, CaseIterable, Sendable {
  /// A service and a timer for systemd.
  case systemd
  /// A line for a crontab.
  case cron
  /// A workflow for GitHub Actions.
  case github
  /// A pipeline for GitLab.
  case gitlab

  /// The recipe's text.
  ///
  /// - Parameters:
  ///   - site: the site's folder, as an absolute path.
  ///   - program: the path of `pulse`.
  ///   - hours: hours between two runs.
  public func recipe(site: String, program: String, hours: Int) -> String {
    switch self {
    case .systemd: Self.systemd(site: site, program: program, hours: hours)
    case .cron: Self.cron(site: site, program: program, hours: hours)
    case .github: Self.github(hours: hours)
    case .gitlab: Self.gitlabPipeline
    }
  }

  private static func systemd(site: String, program: String, hours: Int) -> String {
    """
    # /etc/systemd/system/pulse.service
    [Unit]
    Description=Industry Pulse: fetch and build the site
    Wants=network-online.target
    After=network-online.target

    [Service]
    Type=oneshot
    ExecStart=\(program) run --site \(site)
    # Keys: one file for each, readable by root alone; pulse finds them in $CREDENTIALS_DIRECTORY.
    # LoadCredential=ANTHROPIC_API_KEY:/etc/pulse/anthropic-api-key
    ProtectSystem=strict
    ReadWritePaths=\(site)
    PrivateTmp=yes
    NoNewPrivileges=yes

    # /etc/systemd/system/pulse.timer
    [Unit]
    Description=Industry Pulse every \(hours) hours

    [Timer]
    OnCalendar=*-*-* 00/\(hours):07:00 UTC
    RandomizedDelaySec=300
    Persistent=true

    [Install]
    WantedBy=timers.target

    # systemctl daemon-reload && systemctl enable --now pulse.timer
    """
  }

  private static func cron(site: String, program: String, hours: Int) -> String {
    """
    # crontab -e; keys stand in \(site)/.env
    SHELL=/bin/bash
    7 */\(hours) * * * sleep $((RANDOM \\% 300)); \(program) run --site \(site) >> \(site)/logs/cron.log 2>&1
    """
  }

  private static func github(hours: Int) -> String {
    """
    # .github/workflows/site.yml
    name: Site
    on:
      schedule:
        - cron: "7 */\(hours) * * *"
      workflow_dispatch:
    permissions:
      contents: write
      pages: write
      id-token: write
    concurrency:
      group: site
    jobs:
      build:
        runs-on: ubuntu-latest
        container: swift:6.3-bookworm
        timeout-minutes: 30
        environment:
          name: github-pages
        steps:
          - uses: actions/checkout@v4
          - uses: actions/cache@v4
            with:
              path: |
                .build
                .pulse
              key: pulse-${{ github.run_id }}
              restore-keys: pulse-
          - run: .ci/setup
          - run: sleep $((RANDOM % 300))
          - run: swift run -c release pulse run
            env:
              ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}
              OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}
              DEEPSEEK_API_KEY: ${{ secrets.DEEPSEEK_API_KEY }}
          - run: |
              git config --global --add safe.directory "$PWD"
              git config user.name pulse
              git config user.email pulse@users.noreply.github.com
              git add content
              git diff --cached --quiet || git commit -m "Content of $(date -u +%Y-%m-%dT%H:%MZ)"
              git push
          - uses: actions/upload-pages-artifact@v3
            with:
              path: _site
          - uses: actions/deploy-pages@v4
    """
  }

  private static let gitlabPipeline = """
    # .gitlab-ci.yml; then Build > Pipeline schedules: every four hours
    pages:
      image: swift:6.3-bookworm
      rules:
        - if: $CI_PIPELINE_SOURCE == "schedule"
      cache:
        key: pulse
        paths: [.build, .pulse]
      script:
        - .ci/setup
        - sleep $((RANDOM % 300))
        - swift run -c release pulse run --output public
        - git add content
        - git -c user.name=pulse -c user.email=pulse@example.org commit -m "Content" || true
        - git push "https://pulse:$PULSE_PUSH_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git" HEAD:$CI_COMMIT_BRANCH
      artifacts:
        paths: [public]
    """
}
