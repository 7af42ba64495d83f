import Foundation

/// `pulse init`: a new site, made from the templates, files and configuration of another.
public enum SiteCreation {
  /// Makes a site in `folder` from the one in `model`; answers with what to do next.
  ///
  /// Nothing that exists is overwritten: a folder that already holds a site is an error.
  public static func create(in folder: String, from model: String) throws -> String {
    let files = FileManager.default
    guard files.fileExists(atPath: model + "/content/pulse.yml"), files.fileExists(atPath: model + "/Templates") else {
      throw PipelineError(
        "there is no site in \(model) to copy from; run this in a checkout of Industry Pulse, or name one with --from.")
    }
    guard !files.fileExists(atPath: folder + "/content") else {
      throw PipelineError("\(folder) holds a site already; choose another folder.")
    }
    do {
      try files.createDirectory(atPath: folder + "/content", withIntermediateDirectories: true)
      for part in ["Templates", "Public", "content/pages", "content/pulse.yml"]
      where files.fileExists(atPath: model + "/" + part) {
        try files.copyItem(atPath: model + "/" + part, toPath: folder + "/" + part)
      }
      try Data("_site/\n.pulse/\nlogs/\n.env\n".utf8).write(to: URL(filePath: folder + "/.gitignore"))
    } catch {
      throw PipelineError("cannot make the site in \(folder): \(error.localizedDescription)")
    }
    return """
      A new site is in \(folder).
      Next: set site.title, site.url and site.contact in \(folder)/content/pulse.yml,
      then 'pulse check --site \(folder)' and 'pulse run --site \(folder)'.
      """
  }
}
