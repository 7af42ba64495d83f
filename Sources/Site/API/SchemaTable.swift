/// JSON Schemas (draft 2020-12) of everything that the API returns, by name.
///
/// `REF` stands for the place that the definitions have in the document that they are written into.
enum SchemaTable {
  static let definitions: [(name: String, schema: String)] = [
    ("Instant", #"{"type":"string","format":"date-time","description":"RFC 3339, UTC"}"#),
    ("Day", #"{"type":"string","format":"date"}"#),
    ("Count", #"{"type":"integer","minimum":0}"#),
    ("Rank", #"{"type":"integer","minimum":1}"#),
    ("Status", #"{"type":"integer","minimum":100,"maximum":599,"description":"of HTTP"}"#),
    (
      "Score",
      #"""
      {"type":"object","required":["value"],"properties":{"value":{"type":"integer","minimum":0,"maximum":100},
      "reasons":{"type":"array","items":{"type":"string"}}}}
      """#
    ),
    (
      "Impact",
      #"""
      {"type":"object","required":["creator","developer","monetizer"],"properties":{"creator":{"$ref":"REF/Score"},
      "developer":{"$ref":"REF/Score"},"monetizer":{"$ref":"REF/Score"}}}
      """#
    ),
    (
      "NewsItem",
      #"""
      {"type":"object","required":["id","url","title","source","published","firstSeen","category"],"properties":{
      "id":{"type":"string"},"url":{"type":"string"},"title":{"type":"string"},"source":{"type":"string"},
      "author":{"type":"string"},"published":{"$ref":"REF/Instant"},"firstSeen":{"$ref":"REF/Instant"},
      "excerpt":{"type":"string","description":"at most 300 characters of plain text"},
      "tags":{"type":"array","items":{"type":"string"}},"story":{"type":"string"},
      "artists":{"type":"array","items":{"type":"string"}},"tracks":{"type":"array","items":{"type":"string"}},
      "category":{"enum":["legal","people","tech","deals","charts","live","releases","screen-awards","artists","other"]},
      "categoryReasons":{"type":"array","items":{"type":"string"}},"impact":{"$ref":"REF/Impact"},
      "summary":{"type":"object","required":["text","origin"],"properties":{"text":{"type":"string"},
      "origin":{"enum":["llm","extract"]},"model":{"type":"string"},
      "category":{"type":"string","description":"as the model read it"},"impact":{"$ref":"REF/Impact"}}},
      "formerTitles":{"type":"array","items":{"type":"string"}},"sample":{"const":true}}}
      """#
    ),
    (
      "NewsList",
      #"""
      {"type":"object","required":["asOf","generated","count","items"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"count":{"$ref":"REF/Count"},"total":{"$ref":"REF/Count"},
      "next":{"type":"string","description":"the file that continues the list"},
      "items":{"type":"array","items":{"$ref":"REF/NewsItem"}}}}
      """#
    ),
    (
      "Statement",
      #"""
      {"type":"object","required":["text","origin"],"properties":{"text":{"type":"string"},
      "origin":{"enum":["llm","extract"]},"cites":{"type":"array","items":{"type":"string"}}}}
      """#
    ),
    (
      "Digest",
      #"""
      {"type":"object","required":["date","written","headline","origin"],"properties":{"date":{"$ref":"REF/Day"},
      "written":{"$ref":"REF/Instant"},"final":{"const":true},"sample":{"const":true},"headline":{"type":"string"},
      "lede":{"type":"array","items":{"$ref":"REF/Statement"}},
      "highlights":{"type":"array","items":{"type":"object","required":["tier","statement"],"properties":{
      "tier":{"enum":["creator","developer","monetizer"]},"statement":{"$ref":"REF/Statement"},"why":{"type":"string"}}}},
      "numbers":{"type":"array","items":{"type":"object","required":["label","value"],"properties":{
      "label":{"type":"string"},"value":{"type":"string"},"path":{"type":"string"}}}},
      "citations":{"type":"array","items":{"type":"object","required":["id","title","url","source"],"properties":{
      "id":{"type":"string"},"title":{"type":"string"},"url":{"type":"string"},"source":{"type":"string"}}}},
      "origin":{"type":"object","required":["provider","model"],"properties":{"provider":{"type":"string"},
      "model":{"type":"string"},"attempts":{"type":"array","items":{"type":"string"}},
      "cost":{"$ref":"REF/Count","description":"nano-USD"},"passed":{"$ref":"REF/Count"},
      "replaced":{"$ref":"REF/Count"},"dropped":{"$ref":"REF/Count"},
      "validators":{"type":"array","items":{"type":"string"}}}},
      "inputHash":{"type":"string"}}}
      """#
    ),
    (
      "DigestFile",
      #"""
      {"type":"object","required":["asOf","generated","digest"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"digest":{"$ref":"REF/Digest"}}}
      """#
    ),
    (
      "DigestIndex",
      #"""
      {"type":"object","required":["asOf","generated","count","digests"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"count":{"$ref":"REF/Count"},
      "digests":{"type":"array","items":{"type":"object",
      "required":["date","headline","url","json"],"properties":{"date":{"$ref":"REF/Day"},"headline":{"type":"string"},
      "url":{"type":"string"},"json":{"type":"string"}}}}}}
      """#
    ),
    (
      "ChartEntry",
      #"""
      {"type":"object","required":["rank","title","artist"],"properties":{"rank":{"$ref":"REF/Rank"},
      "title":{"type":"string"},"artist":{"type":"string"},"previous":{"$ref":"REF/Rank"},
      "peak":{"$ref":"REF/Rank"},"editions":{"type":"integer","minimum":1},"streak":{"$ref":"REF/Count"},
      "status":{"enum":["new","reentry","up","down","same"]},"streams":{"$ref":"REF/Count"},
      "ids":{"type":"object","additionalProperties":{"type":"string"}},"url":{"type":"string"},
      "genres":{"type":"array","items":{"type":"string"}}}}
      """#
    ),
    (
      "ChartEdition",
      #"""
      {"type":"object","required":["chart","platform","edition","fetched","url","provider","contentHash","entries"],
      "properties":{"schema":{"type":"string","pattern":"^pulse\\.chart/[0-9]+$",
      "description":"of the file in content/, which a file of one edition passes on as it is"},
      "chart":{"type":"string"},"platform":{"type":"string"},"edition":{"$ref":"REF/Day"},
      "fetched":{"$ref":"REF/Instant"},"url":{"type":"string"},"provider":{"type":"string"},
      "contentHash":{"type":"string"},"sample":{"const":true},
      "computed":{"type":"array","items":{"type":"string"},"description":"columns of our own arithmetic"},
      "disagreements":{"type":"array","items":{"type":"string"}},
      "entries":{"type":"array","minItems":1,"items":{"$ref":"REF/ChartEntry"}},
      "dropouts":{"type":"array","items":{"type":"object","required":["rank","title","artist","reason"],"properties":{
      "rank":{"$ref":"REF/Rank"},"title":{"type":"string"},"artist":{"type":"string"},"editions":{"$ref":"REF/Count"},
      "peak":{"$ref":"REF/Rank"},"reason":{"type":"string"}}}}}}
      """#
    ),
    (
      "ChartFile",
      #"""
      {"type":"object","required":["asOf","generated","chart"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"chart":{"$ref":"REF/ChartEdition"}}}
      """#
    ),
    (
      "ChartList",
      #"""
      {"type":"object","required":["asOf","generated","count","charts"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"count":{"$ref":"REF/Count"},
      "charts":{"type":"array","items":{"$ref":"REF/ChartEdition"}}}}
      """#
    ),
    ("ChartOrPlatform", #"{"oneOf":[{"$ref":"REF/ChartFile"},{"$ref":"REF/ChartList"}]}"#),
    (
      "MoverList",
      #"""
      {"type":"object","required":["asOf","generated","days","count","movers"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"days":{"enum":[1,7,30],"description":"1 is the edition before"},
      "count":{"$ref":"REF/Count"},"movers":{"type":"array","items":{"type":"object",
      "required":["chart","platform","edition","since","rank","title","artist","status","score","reason"],"properties":{
      "chart":{"type":"string"},"platform":{"type":"string"},"edition":{"$ref":"REF/Day"},"since":{"$ref":"REF/Day"},
      "rank":{"$ref":"REF/Rank"},"from":{"$ref":"REF/Rank"},"title":{"type":"string"},"artist":{"type":"string"},
      "status":{"enum":["new","reentry","up","down"]},"score":{"type":"number"},"reason":{"type":"string"}}}}}}
      """#
    ),
    (
      "Link",
      #"""
      {"type":"object","required":["source","url"],"properties":{"source":{"type":"string"},"url":{"type":"string"}}}
      """#
    ),
    (
      "Release",
      #"""
      {"type":"object","required":["id","title","artist","date","kind","source","firstSeen"],"properties":{
      "id":{"type":"string"},"title":{"type":"string"},"artist":{"type":"string"},"date":{"$ref":"REF/Day"},
      "kind":{"type":"string"},"genres":{"type":"array","items":{"type":"string"}},
      "notable":{"type":"array","items":{"type":"string"}},"listens":{"$ref":"REF/Count"},
      "links":{"type":"array","items":{"$ref":"REF/Link"}},"source":{"type":"string"},
      "firstSeen":{"$ref":"REF/Instant"},"sample":{"const":true}}}
      """#
    ),
    (
      "GearItem",
      #"""
      {"type":"object","required":["id","title","url","source","published","firstSeen","kind"],"properties":{
      "id":{"type":"string"},"title":{"type":"string"},"url":{"type":"string"},"source":{"type":"string"},
      "published":{"$ref":"REF/Instant"},"firstSeen":{"$ref":"REF/Instant"},"kind":{"type":"string"},
      "kindReasons":{"type":"array","items":{"type":"string"}},"brand":{"type":"string"},"excerpt":{"type":"string"},
      "links":{"type":"array","items":{"$ref":"REF/Link"}},"sample":{"const":true}}}
      """#
    ),
    (
      "ReleaseList",
      #"""
      {"type":"object","required":["asOf","generated","count","releases"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"count":{"$ref":"REF/Count"},"total":{"$ref":"REF/Count"},
      "next":{"type":"string","description":"the file that continues the list"},
      "releases":{"type":"array","items":{"$ref":"REF/Release"}},
      "gear":{"type":"array","items":{"$ref":"REF/GearItem"},"description":"in the file of a day: gear announced on it"}}}
      """#
    ),
    (
      "GearList",
      #"""
      {"type":"object","required":["asOf","generated","count","items"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"count":{"$ref":"REF/Count"},
      "items":{"type":"array","items":{"$ref":"REF/GearItem"}}}}
      """#
    ),
    (
      "TrendList",
      #"""
      {"type":"object","required":["asOf","generated","count","trends"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"count":{"$ref":"REF/Count"},"trends":{"type":"array","items":{"type":"object",
      "required":["id","kind","label","strength","velocity","firstSeen","lastSeen"],"properties":{"id":{"type":"string"},
      "kind":{"enum":["topic","genre","format","viral"]},"label":{"type":"string"},
      "terms":{"type":"array","items":{"type":"string"}},"members":{"type":"array","items":{"type":"string"}},
      "strength":{"type":"number"},"velocity":{"type":"number"},"counts":{"type":"array","items":{"$ref":"REF/Count"}},
      "firstSeen":{"$ref":"REF/Day"},"lastSeen":{"$ref":"REF/Day"},"span":{"$ref":"REF/Count"},
      "sample":{"const":true}}}}}}
      """#
    ),
    (
      "ArtistList",
      #"""
      {"type":"object","required":["asOf","generated","count","artists"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"count":{"$ref":"REF/Count"},
      "artists":{"type":"array","items":{"type":"object",
      "required":["slug","name","tracks","chartsNow"],"properties":{"slug":{"type":"string"},"name":{"type":"string"},
      "aliases":{"type":"array","items":{"type":"string"},"description":"former slugs, which lead to the page"},
      "tracks":{"$ref":"REF/Count"},"chartsNow":{"$ref":"REF/Count"},
      "peak":{"$ref":"REF/Rank","description":"best rank on any chart"}}}}}}
      """#
    ),
    (
      "Leaderboard",
      #"""
      {"type":"object","required":["asOf","generated","periods","blindSpots"],"properties":{"asOf":{"$ref":"REF/Day"},
      "generated":{"$ref":"REF/Instant"},"periods":{"type":"array","items":{"type":"object",
      "required":["days","stories","sources"],"properties":{"days":{"$ref":"REF/Count"},"stories":{"$ref":"REF/Count"},
      "sources":{"type":"array","items":{"type":"object","required":["id","name","leads","stories","presence","items"],
      "properties":{"id":{"type":"string"},"name":{"type":"string"},"leads":{"$ref":"REF/Count"},
      "stories":{"$ref":"REF/Count"},"presence":{"type":"number"},"items":{"$ref":"REF/Count"}}}}}}},
      "blindSpots":{"type":"array","items":{"type":"object","required":["story","title","coveredBy","voices"],
      "properties":{"story":{"type":"string"},"title":{"type":"string"},"coveredBy":{"enum":["trade","consumer"]},
      "voices":{"type":"array","items":{"type":"string"}}}}}}}
      """#
    ),
    (
      "SourceList",
      #"""
      {"type":"object","required":["asOf","generated","count","sources"],"properties":{"asOf":{"$ref":"REF/Instant"},
      "generated":{"$ref":"REF/Instant"},"count":{"$ref":"REF/Count"},
      "sources":{"type":"array","items":{"type":"object",
      "required":["id","name","kind","state","failures","newToday","possibleLoss","days"],"properties":{
      "id":{"type":"string"},"name":{"type":"string"},"kind":{"type":"string"},"home":{"type":"string"},
      "state":{"enum":["good","late","suspect","failed","not asked yet","off"]},"problem":{"type":"string"},
      "lastAttempt":{"$ref":"REF/Instant"},"lastSuccess":{"$ref":"REF/Instant"},"http":{"$ref":"REF/Status"},
      "failures":{"$ref":"REF/Count"},"items":{"$ref":"REF/Count"},"newToday":{"$ref":"REF/Count"},
      "newest":{"$ref":"REF/Instant"},"possibleLoss":{"type":"boolean"},"days":{"type":"array","maxItems":30,
      "items":{"enum":["new","unchanged","late","suspect","failed","not-asked"]}}}}}}}
      """#
    ),
    (
      "Run",
      #"""
      {"type":"object","required":["asOf","generated","asked","new","notModified","sources","problems"],"properties":{
      "asOf":{"$ref":"REF/Instant"},"generated":{"$ref":"REF/Instant"},"id":{"type":"string"},
      "asked":{"$ref":"REF/Count"},"new":{"$ref":"REF/Count"},"notModified":{"$ref":"REF/Count"},
      "sources":{"type":"array","items":{"type":"object","required":["id","outcome"],"properties":{
      "id":{"type":"string"},"outcome":{"enum":["new","unchanged","not-modified","failed","suspect"]},
      "http":{"$ref":"REF/Status"},
      "items":{"$ref":"REF/Count","description":"in the answer; a count that is absent is 0"},
      "new":{"$ref":"REF/Count"},"filtered":{"$ref":"REF/Count"},"bytes":{"$ref":"REF/Count"},
      "newest":{"$ref":"REF/Instant"},"stale":{"const":true},"possibleLoss":{"const":true},
      "problem":{"type":"string"}}}},
      "problems":{"type":"array","items":{"type":"object","required":["stage","message"],"properties":{
      "stage":{"type":"string"},"source":{"type":"string"},"message":{"type":"string"},
      "notice":{"const":true,"description":"no fault, but good to know"}}}}}}
      """#
    ),
    (
      "Build",
      #"""
      {"type":"object","required":["asOf","generated","good","sources","label","beats"],"properties":{
      "asOf":{"$ref":"REF/Instant"},"generated":{"$ref":"REF/Instant"},"next":{"$ref":"REF/Instant"},
      "due":{"$ref":"REF/Instant","description":"when the site is stale unless a build has come"},
      "good":{"$ref":"REF/Count"},"sources":{"$ref":"REF/Count"},"label":{"type":"string"},
      "beats":{"type":"array","items":{"$ref":"REF/Count"}}}}
      """#
    ),
  ]

  /// A schema of one definition as a document of its own.
  static func document(_ name: String) -> [UInt8] {
    let all = definitions.map { "\"\($0.name)\":\(written($0.schema, "#/$defs"))" }.joined(separator: ",\n")
    return Array(
      """
      {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"\(name)","$ref":"#/$defs/\(name)","$defs":{
      \(all)}}

      """.utf8)
  }

  /// A schema with its references pointing to `place`.
  static func written(_ schema: String, _ place: String) -> String {
    schema.split(separator: "\n").joined().replacing("REF/", with: place + "/")
  }
}
