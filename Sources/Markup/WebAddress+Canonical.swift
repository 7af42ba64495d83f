extension WebAddress {
  /// The address by which a page is known: scheme and host in lower case, no default port, no fragment, no tracking
  /// parameter, no AMP variant, dot segments resolved, percent-encoding in its normal form (RFC 3986, section 6.2.2).
  ///
  /// What could be another page stays: the path's case, a slash at its end, the order of the other parameters.
  public static func canonical(_ address: String) -> String {
    var parts = AddressParts(withoutViewer(cleaned(address)))
    guard let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https" else { return address }
    parts.scheme = scheme
    parts.authority = parts.authority.map { canonicalAuthority($0, scheme: scheme) }
    parts.path = withoutAMP(normalEncoding(AddressParts.withoutDots(parts.path.isEmpty ? "/" : parts.path)))
    let query = parts.query.map(withoutTracking) ?? ""
    parts.query = query.isEmpty ? nil : normalEncoding(query)
    // A fragment that begins with "!" or "/" names a page of an application; any other one a place in the same page.
    if let fragment = parts.fragment, !fragment.hasPrefix("!"), !fragment.hasPrefix("/") { parts.fragment = nil }
    return parts.text
  }

  /// What tells one page from another: the canonical address without its scheme, since sites move from http to https.
  public static func identity(_ address: String) -> String {
    let canonical = canonical(address)
    return canonical.firstRange(of: "://").map { String(canonical[$0.upperBound...]) } ?? canonical
  }

  /// Parameters that tell where a reader came from, by name or by beginning.
  static let trackingNames: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid", "yclid", "igshid", "igsh",
    "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "oly_anon_id", "oly_enc_id", "vero_id", "wickedid", "s_cid",
    "ncid", "cmpid", "xtor", "at_medium", "at_campaign", "ref_src", "ref_url", "soc_src", "soc_trk", "sr_share",
    "guccounter", "guce_referrer", "guce_referrer_sig", "__twitter_impression", "ftag", "srsltid", "amp", "outputtype",
  ]
  static let trackingBeginnings = ["utm_", "pk_", "mtm_", "piwik_", "hsa_", "matomo_"]

  private static func withoutTracking(_ query: String) -> String {
    query.split(separator: "&").filter { pair in
      let name = pair.prefix { $0 != "=" }.lowercased()
      // "amp" and "outputType" mark the AMP variant only with these values.
      if name == "amp" { return !["amp", "amp=", "amp=1", "amp=true"].contains(pair.lowercased()) }
      if name == "outputtype" { return pair.lowercased() != "outputtype=amp" }
      return !trackingNames.contains(name) && !trackingBeginnings.contains { name.hasPrefix($0) }
    }.joined(separator: "&")
  }

  /// The address that an AMP viewer shows: `https://www.google.com/amp/s/HOST/PATH`,
  /// `https://X.cdn.ampproject.org/c/s/HOST/PATH`.
  private static func withoutViewer(_ address: String) -> String {
    let parts = AddressParts(address)
    guard let host = parts.host else { return address }
    let isViewer =
      host.hasSuffix(".cdn.ampproject.org") || (host.hasPrefix("www.google.") && parts.path.hasPrefix("/amp/"))
    guard isViewer, let mark = parts.path.firstRange(of: "/s/") else { return address }
    return "https://" + parts.path[mark.upperBound...] + (parts.query.map { "?" + $0 } ?? "")
  }

  /// The path without the ending of an AMP variant. Only behind what looks like an article: `/guitars/amp/` is a page
  /// of its own.
  private static func withoutAMP(_ path: String) -> String {
    for (ending, replacement) in [("/amp/", "/"), ("/amp", "/"), (".amp", ""), (".amp.html", ".html")] {
      guard path.hasSuffix(ending) else { continue }
      let article = path.dropLast(ending.count)
      let name = article[(article.lastIndex(of: "/").map { article.index(after: $0) } ?? article.startIndex)...]
      let isArticle = name.count { $0 == "-" } > 1 || name.count(where: \.isNumber) > 4 || name.contains(".")
      return isArticle ? article + replacement : path
    }
    return path
  }

  private static func canonicalAuthority(_ authority: String, scheme: String) -> String {
    var name = authority.lowercased()
    if let at = name.lastIndex(of: "@") { name = String(name[name.index(after: at)...]) }
    let port = scheme == "https" ? ":443" : ":80"
    if name.hasSuffix(port) { name.removeLast(port.count) }
    while name.hasSuffix(".") { name.removeLast() }
    return name
  }

  /// Percent-encoded unreserved characters decoded, hexadecimal digits in upper case.
  private static func normalEncoding(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "%")) else { return text }
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
      {
        if ASCII.isLetter(value) || ASCII.isDigit(value) || "-._~".utf8.contains(value) {
          result.append(value)
        } else {
          result += bytes[at...(at + 2)].map { (0x61...0x66).contains($0) ? $0 - 0x20 : $0 }
        }
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
