internal import CLibXML2

/// The one file that knows libxml2: parses, copies the tree out, frees it.
enum LibXML {
  /// Why libxml2 could not read a document.
  struct Failure: Error {
    var line: Int
    var message: String
  }

  /// The tree of a page; empty when there is nothing in it.
  static func html(_ utf8: [UInt8]) -> MarkupTree {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | HTML_PARSE_COMPACT.rawValue
    _ = initialised
    let document = withCharacters(utf8) { htmlReadMemory($0, $1, nil, "UTF-8", Int32(bitPattern: options)) }
    guard let document else { return MarkupTree.Builder().tree }
    defer { xmlFreeDoc(document) }
    return tree(of: document, foldsCase: true)
  }

  /// The tree of a well-formed document. Nothing outside it is loaded; it has no entities but those of XML itself.
  static func xml(_ utf8: [UInt8]) throws(Failure) -> MarkupTree {
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    _ = initialised
    guard let context = xmlNewParserCtxt() else { throw Failure(line: 0, message: "out of memory") }
    defer { xmlFreeParserCtxt(context) }
    // The first error ends it: libxml2 goes on after many, and needs minutes for a megabyte of `<!--`.
    context.pointee.sax.pointee.serror = { context, error in
      guard let context, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self))
    }
    // No entity is ever declared: those that refer to each other cost libxml2 2.9 exponential time even unexpanded.
    context.pointee.sax.pointee.entityDecl = { _, _, _, _, _, _ in }
    let document = withCharacters(utf8) {
      xmlCtxtReadMemory(context, $0, $1, nil, "UTF-8", Int32(bitPattern: options))
    }
    guard let document else {
      let message = context.pointee.lastError.message.map { String(cString: $0) } ?? "it is empty"
      throw Failure(line: Int(context.pointee.lastError.line), message: PlainText.collapsed(message))
    }
    defer { xmlFreeDoc(document) }
    return tree(of: document, foldsCase: false)
  }

  private static let initialised: Void = xmlInitParser()

  private static func withCharacters<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>?, Int32) -> Result)
    -> Result
  {
    bytes.withUnsafeBytes { raw in
      body(raw.assumingMemoryBound(to: CChar.self).baseAddress, Int32(clamping: raw.count))
    }
  }

  /// Copies a tree without recursion, because pages are nested as deeply as their authors like.
  private static func tree(of document: xmlDocPtr, foldsCase: Bool) -> MarkupTree {
    var builder = MarkupTree.Builder(foldsCase: foldsCase)
    guard let root = xmlDocGetRootElement(document) else { return builder.tree }
    var current = root
    while true {
      let isElement = current.pointee.type == XML_ELEMENT_NODE
      if isElement {
        start(current, &builder)
      } else if current.pointee.type == XML_TEXT_NODE || current.pointee.type == XML_CDATA_SECTION_NODE {
        builder.text(bytes(current.pointee.content))
      }
      // Only elements have children of their own: an entity reference's belong to its declaration.
      if isElement, let child = current.pointee.children {
        current = child
        continue
      }
      if isElement { builder.end() }
      while current != root, current.pointee.next == nil, let parent = current.pointee.parent {
        builder.end()
        current = parent
      }
      guard current != root, let next = current.pointee.next else { return builder.tree }
      current = next
    }
  }

  private static func start(_ node: xmlNodePtr, _ builder: inout MarkupTree.Builder) {
    builder.start(bytes(node.pointee.name))
    var attribute = node.pointee.properties
    while let current = attribute {
      var value: [UInt8] = []
      var part = current.pointee.children
      while let node = part {
        value.append(contentsOf: bytes(node.pointee.content))
        part = node.pointee.next
      }
      builder.attribute(bytes(current.pointee.name), value)
      attribute = current.pointee.next
    }
  }

  private static func bytes(_ text: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
  }

  private static func bytes(_ text: UnsafeMutablePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
    bytes(UnsafePointer(text))
  }
}
