import Foundation

/// `pulse init`: a new site, made from what the program came with.
///
/// It holds what its owner decides: the configuration with its comments, hand-written pages, a place for templates of
/// one's own. Templates and public files stay with the program, so that an upgrade brings their next version.
public enum SiteCreation {
  /// Makes a site in `folder`; answers with what to do next.
  ///
  /// Nothing that exists is overwritten: a folder that already holds a site is an error.
  ///
  /// - Parameters:
  ///   - model: a site to copy from; what the program came with when nil.
  ///   - sample: whether the model's records are copied too, so that the first pages are full.
  public static func create(in folder: String, from model: String?, sample: Bool) throws -> String {
    let files = FileManager.default
    guard let model = model ?? Installation().shared, files.fileExists(atPath: model + "/content/pulse.yml") else {
      throw PipelineError(
        """
        there is no site to copy from in \(model ?? Installation.lookedAt); install the program with its share/pulse, \
        or name a site with --from.
        """)
    }
    guard !files.fileExists(atPath: folder + "/content") else {
      throw PipelineError("\(folder) holds a site already; choose another folder.")
    }
    do {
      for part in ["/Templates", "/content"] {
        try files.createDirectory(atPath: folder + part, withIntermediateDirectories: true)
      }
      for part in sample ? [""] : ["/pages", "/pulse.yml"] where files.fileExists(atPath: model + "/content" + part) {
        try copy(model + "/content" + part, to: folder + "/content" + part)
      }
      try write(".gitignore", ignored, in: folder)
      try write(".gitattributes", attributes, in: folder)
      try write("Templates/README.md", templates, in: folder)
    } catch {
      throw PipelineError("cannot make the site in \(folder): \(error.localizedDescription)")
    }
    return next(folder, sample: sample)
  }

  /// Copies bytes alone: a copy with its attributes would give an installed file's owner to what a person makes, and fail.
  private static func copy(_ source: String, to target: String) throws {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: source, isDirectory: &isFolder), isFolder.boolValue else {
      return try Data(contentsOf: URL(filePath: source)).write(to: URL(filePath: target))
    }
    try files.createDirectory(atPath: target, withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: source) where !name.hasPrefix(".") {
      try copy(source + "/" + name, to: target + "/" + name)
    }
  }

  private static func write(_ name: String, _ text: String, in folder: String) throws {
    let path = folder + "/" + name
    guard !FileManager.default.fileExists(atPath: path) else { return }
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private static func next(_ folder: String, sample: Bool) -> String {
    let option = folder == "." ? "" : " --site \(folder)"
    let clean = sample ? "\n'pulse clean --sample\(option)' removes the invented records later." : ""
    return """
      A new site is in \(folder).
      Next: set site.title, site.url and site.contact in \(folder)/content/pulse.yml,
      then 'pulse check\(option)', 'pulse run\(option)' and, to see it, 'pulse serve\(option)'.
      'pulse schedule systemd\(option)' (or cron, github, gitlab) prints the recipe that runs it every few hours.\(clean)
      """
  }

  private static let attributes = """
    # How commits of several machines meet: 'pulse help merge'.
    content/**/*.json merge=pulse
    content/ledger/**/*.ndjson merge=union

    """

  private static let ignored = """
    # Made by every build.
    _site/
    public/
    # What is kept between builds, and may be deleted.
    .pulse/
    logs/
    # Keys.
    .env

    """

  private static let templates = """
    # Templates of this site's own

    A file here takes the place of the program's template of the same name, everywhere it is used; nothing else needs to
    be copied. `foot.mustache`, say, ends every page:

    ```mustache
    <footer class="foot">
    <p>{{site.title}} is run by the Friends of Radio. <a href="{{site.base}}/about/">About us</a></p>
    </footer>
    ```

    `pulse check --templates` lists the templates with the names that each may use. In the same way a file of a folder
    `Public/` takes the place of the program's, `style.css` or `icon.svg` for example.

    """
}
