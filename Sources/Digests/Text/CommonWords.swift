/// Words that begin sentences and fill headlines without naming anybody.
enum CommonWords {
  /// Whether a folded word is an ordinary one.
  static func contains(_ word: String) -> Bool {
    ContentWords.functionWords.contains(word) || stems.contains(ContentWords.stem(word))
      || endings.contains { word.utf8.count > 6 && word.hasSuffix($0) }
  }

  private static let endings = ["ly", "tion", "sions", "tions", "ment", "ments", "ness", "ship"]

  private static let stems: Set<String> = Set(
    """
    access account act action activist actor actress ad add advance advantage advertiser advice agency agent agree agreement ahead \
    aim album allow already alternative always amid amount analysis analyst anniversary announce announcement annual \
    another answer app appeal appear application appoint approach approval approve argue arrive article artist ask asset \
    attention auction audience audio author authority available average award back backlash band bank bass battle beat become \
    begin behind believe benefit best better beyond big bill bit board body book boost boss both brand break brief bring \
    broadcast broadcaster budget build business buy buyer buzz call campaign case cash catalog catalogue cause celebrate ceo chair change channel \
    charge chart check chief choice choose citizen claim class classic clear click clip close club collaboration collection collective college come \
    comeback comment commission committee community company compare compete competition competitor complete composer computer concern concert condition \
    conference confirm congress connect consumer contact content contest continue contract control controller convention conversation copy copyright \
    cost council country couple course court cover create creation creative creator credit crew critic critical crowd culture current custom customer cut \
    daily damage dance data date daughter day deal death debate debut decade decide decision decline deep defend delay \
    deliver demand department design designer despite detail develop developer device different digital direct director discover discovery discussion \
    display dispute distribution distributor document documentary dollar double download dozen draft dramatic draw dream drive drop drum drummer due early earn \
    earning earnings east easy economic economy edit edition editor education effect effort electronic emerge employee enable end energy engine engineer enjoy \
    enough enter entertainment entire entry episode equipment era especially establish estate evaluate evening event eventually everyone everything evidence exclusive \
    executive exhibition exist expand expansion expect experience expert explain explore export extend extra face fact fail fair fall family fan \
    fans fast father favorite feature federal fee feel fellow female fest festival fight figure file film final finally finance financial find fine finish \
    firm first five fix fly focus folk follow following footage force foreign form formal format former forward found foundation founder four frame \
    free fresh friend front full fund funding future gain game gear general generate generation genre get giant gift gig give global go goal gold good \
    government grant great ground group grow growth guest guide guitar guitarist half hall hand handle happen hard hardware hate head headline headliner health hear \
    hearing heart heavy help hidden high highlight highly hip history hit hold holiday home honor hop hope host hot hour house huge human hundred idea identify \
    image immersive impact import important improve include income increase indie independent indeed individual industry influence information initial initiative innovation input \
    inside instead institute instrument insurer integrate integration intelligence interest interface interim international internet interview introduce invest investigation investigator \
    investment investor invite involve issue item job join joint journal journalist judge jury justice keep key keyboard kid kind king know \
    known label labels labor lack lady lane language large last late later latest launch law lawmaker lawsuit lawyer lead leader leading league learn least \
    leave left legacy legal legend legislation less lesson let letter level library licence license licensing life light limit limited line lineup link list listen \
    listener listening little live local long look lose loss lost lot love low lower loyal machine magazine main mainstream maintain major majority make maker male man \
    manage management manager manufacturer many march mark market marketing mass massive master match material matter mean measure media meet meeting member memory message method \
    mic microphone middle mid midi million mind minister minute miss mixer mix mobile model modern module moment money month monthly morning mother motion mount move movement movie \
    multiple museum music musical musician name named narrative nation national native nearly need negotiation net network news newspaper next night nine nomination nominee none north note notice \
    number obtain occur offer offering office officer official officials often old online open opening opera operate operation operator opinion opportunity option orchestra order organization \
    organizer original outlet output outside owner ownership pack package page panel paper parent parliament part partner partnership party pass past path pay payment payout peak people percent \
    perform performance performer perhaps period permit person personal phone photo pianist piano pick piece pioneer pipeline place plan plant plaque platform play player playlist playing please plugin plus podcast \
    poet point police policy politician pool poor pop popular position possible post potential power practice prepare presence present preset president press pressure preview previous price pricing \
    prime print prior private prize pro probably problem process produce producer product production professional professor profile profit program programme project promise promote promoter promotion proof \
    proposal propose prosecutor protect protection protest prove provide provider public publisher publishing purchase push put quarter queen question quick quickly quiet quite quote radio raise range \
    rank rapper rapping rate rather reach reaction read reader ready real reality reason rebrand recall receive recent recently recommend record recorder recording redesign reduce reference reflect reform \
    regulator reissue relate release releases relevant remain remember remix remixes remove renew rent repeat replace report reporter represent representative request require research researcher resource respond \
    response rest result retail retailer return reunion reveal revenue review rich right rights ring rise rising rival road rock role room roster round royalty rule run rush safe sale sample sampler save \
    scale scene schedule scheme school science score screen search season seat second section sector secure security see seek seem segment self sell seller send senior sense separate \
    series serious serve service session set seven several share shareholder shift ship shop short show side sign signal signing significant similar simple simply singer single site situation six \
    size skill slow small smart social society software sold solo solution son song songs songwriter songwriting soon sort soul sound soundtrack source south space speak speaker special speech speed spend split sponsor \
    spot spring staff stage stake stand standard star start startup state statement station status stay stem step stereo stick still stock stop store story strategy stream streamer streaming street string \
    strong structure student studio study style subject submit subscriber subscription success successful suggest suit suite summer summit supply support sure surge surprise survey suspect sweep \
    switch symphony sync synth synthesizer system table take takedown talent talk tap target task tax teach team tech technology teen television tell ten tension term test text thank theater theatre theft theme \
    think third thousand threat three ticket ticketing tie tier time title today together tomorrow tonight tool top topic total touch tough tour touring toward track trade trademark tradition trailer train \
    training transaction transfer transform translate treat trend trial tribute trio trip trouble truck true trust truth try tune turn turntable tv two type uncertain understand unit unite university \
    unknown unlike unveil update upgrade upload use user usual valuable valuation value variety vendor venue version veteran victim victory video view viewer viral virtual vision visit visitor vocal vocalist voice volume \
    vote wait walk wall want war warn watch wave way weak wear web week weekend weekly welcome well west whole wide win window winner winter wish withdraw woman women word work worker \
    workflow workstation world worth write writer wrong year yearly years yes yesterday yet young youth
    """.split(separator: " ").map { ContentWords.stem(String($0)) })
}
