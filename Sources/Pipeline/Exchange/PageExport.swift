/// Prints and pictures pages of the built site by an installed Chromium.
public struct PageExport: Sendable {
  private let site: String
  private let page: String

  /// The export of one page, such as `/`.
  public init(site: String, page: String) {
    self.site = site
    self.page = page
  }

  /// Prints the page to a PDF file.
  public func pdf(to file: String) async throws {
    let chromium = try Chromium()
    let page = page
    try await SiteOnLoopback.serve(SiteBuild(site: site).output) { try chromium.pdf(of: $0 + page, to: file) }
  }

  /// Pictures the top of the page to a PNG file.
  public func picture(to file: String, width: Int, height: Int) async throws {
    let chromium = try Chromium()
    let page = page
    try await SiteOnLoopback.serve(SiteBuild(site: site).output) {
      try chromium.picture(of: $0 + page, to: file, width: width, height: height)
    }
  }
}
