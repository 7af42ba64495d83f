public import Records

/// The words and phrases that speak for a category: the visible half of ``Categorizer``.
///
/// A phrase is made of folded words; `word*` stands for all words that begin so, `*` for any one word, `..` for up to six
/// words, `<mark>` for a mark of ``HeadlineMark``. Of one row's phrases two count.
public enum CategoryKeywords {
  /// Phrases of one weight.
  public struct Row: Sendable {
    /// What they speak for.
    public var category: NewsCategory
    /// How strongly, 2 (a hint) to 9 (all but proof).
    public var weight: Int
    /// The phrases, separated by bars.
    public var phrases: String

    /// The phrases as readers see them: `…` for any ending and for words between, marks by their names.
    public var readable: [String] {
      // By bytes: the site's pages show hundreds of phrases in every run.
      phrases.utf8.split(separator: UInt8(ascii: "|")).map { phrase in
        var text = ""
        for word in phrase.split(separator: UInt8(ascii: " ")) {
          if !text.isEmpty { text += " " }
          text += Self.readable(Substring(word))
        }
        return text
      }
    }

    private static func readable(_ word: Substring) -> Substring {
      if word.utf8.first == UInt8(ascii: "<"),
        let mark = HeadlineMark.allCases.first(where: { "<\($0.rawValue)>" == word })
      {
        return mark.name[...]
      }
      if word == ".." { return "…" }
      guard word.utf8.contains(UInt8(ascii: "*")) else { return word }
      return Substring(word.map { $0 == "*" ? "…" : $0 })
    }
  }

  /// The table.
  public static let rows: [Row] = [
    Row(
      category: .legal, weight: 4,
      phrases: """
         lawsuit* | countersuit | sue | sues | sued | suing | countersue* | court | courts | courtroom | judge | \
         judges | jury | juror* | antitrust | indict* | arrest | arrested | arrests | arraign* | charged | felony | \
         felonies | misdemeanor | guilty | convict* | acquit* | sentenced | sentencing | prison | jail | jailed | \
         testif* | testimony | deposition | prosecut* | attorney general | attorneys general | subpoena* | infring* | \
         plead* | pleads | settlement | tribunal | trial | murder* | homicide | manslaughter | police | doj | ftc | \
         custody | pardon | pardoned | pardons | legal action | legal battle | legal tab | legal fees | complaint | \
         verdict | injunction | extradit* | lawmaker* | senator* | congress | congressman | supreme court | scotus | \
         watchdog | regulator* | class action | rico | probation | bail | stabbed | stabbing | shooting | shot dead | \
         kidnapp* | robbery | robbed | burglar* | rape | trafficking | restraining order | dmca | takedown | payola
        """),
    Row(
      category: .legal, weight: 2,
      phrases: """
         copyright | accus* | alleg* | trademark* | defamation | ruling | rules that | motion to | appeals | appeal | \
         fraud | bankruptcy | bans | banned from | law | laws | bill | bills | legislation | investigation | \
         investigat* | probe | crime | criminal | attack | attacked | assault* | abuse | piracy | pirated | settle | \
         settles | settled | lawyer | lawyers | attorney | evidence | victim* | suspect | rights groups | \
         executive order | hearing | senate | act | ip | counterfeit | scalper*
        """),
    Row(
      category: .people, weight: 6,
      phrases: """
        appoint | appoints | appointed | appointment | promotes | promoted | promotion | upped | elevates | \
        elevated | hires | hired | new hires | poaches | named ceo | named .. ceo | named .. president | \
        named .. head | named .. chief | named .. director | named .. chair* | named .. svp | named .. evp | \
        named .. vp | named .. officer | named .. partner | named .. md | named .. manager | names .. ceo | \
        names .. president | names .. head | names .. chief | names .. director | names .. chair* | names .. svp | \
        names .. evp | names .. vp | names .. general manager | names .. leadership | steps down | stepping down | \
        step down | to retire | retires as | to lead | to depart | departs | departing | departure of | exits as | \
        exits role | exit as | to exit | resigns | leaving the company | is leaving | joins .. as | rejoins | \
        elected to | executive of the year | power players | leadership team | meet .. ceo | board of directors | \
        elects | joins .. board | to its board | leaves .. after * years | takes over as | to succeed | \
        succeeds .. as
        """),
    Row(
      category: .people, weight: 3,
      phrases: """
         evp | svp | vp | ceo | coo | cfo | cmo | co-ceo | co ceo | cofounder | co founder | managing director | \
         general manager | president of | as president | co president | vice president | chief * officer | a and r | \
         executive | executives | exec | boss | head of | chairman | chairwoman | chair | director of | \
         managing partner | music exec | label head | a manager | managers | honored with | honoured | new year honours
        """),
    Row(
      category: .tech, weight: 4,
      phrases: """
         ai | aigenerated | artificial intelligence | chatgpt | openai | anthropic | suno | udio | klay | elevenlabs | \
         deepfake* | generative | generator | app | apps | algorithm* | daw | plugin | plug in | plugins | synth | \
         synthesizer | software | firmware | feature | features new | tool | tools | detection | chatbot | bot | bots | \
         patent | patents | prompt | prompts | lossless | hi res | beta | playlist feature | spatial audio | \
         dolby atmos | import playlists | song credits | virtual reality | blockchain | nft* | vst | sampler | midi | \
         model yet
        """),
    Row(
      category: .tech, weight: 2,
      phrases: """
         tech | technology | technologies | platform | platforms | launches .. platform | launches .. tool | \
         launches .. app | unveils .. tool | rolls out | rolling out | users | listeners | data | digital | \
         streaming service | attribution | metadata | update | updated | upgrade | personaliz* | personalis* | \
         youtube music | deezer | soundcloud | bandcamp | tiktok | instagram | gaming | roblox | sora | google
        """),
    Row(
      category: .deals, weight: 4,
      phrases: """
         acquire | acquires | acquired | acquiring | acquisition | acquisitions | buys | to buy | bought | stake | \
         invest | invests | investment | investments | investor* | funding | fundraise | raises | raised money | \
         series a | series b | series c | joint venture | jv | catalog sale | catalog deal | publishing deal | \
         licensing deal | licensing pact | licensing agreement | global deal | distribution deal | record deal | \
         management deal | inks | merger | merges | takeover | shareholder* | buyback | bonds | earnings | quarterly | \
         operating profit | profit | profits | ipo | valuation | valued at | stock | stocks | shares jump | \
         shares fall | shares up | shares down | shares soar | investor presentation | selling | to sell | \
         sells stake | sells catalog | for sale | joins forces | strategic | partnership | partnerships | \
         partners with | signs with | signs .. deal | signs to | signs worldwide | has signed | signed | pact | pacts | \
         expands | expansion | financing | revenues for | revenue of | m and a | write down | debt | venture | \
         launches label | launches record label | launches .. label | launches .. fund | launches .. division | \
         launches .. company | imprint | the deals | warner bros deal | payouts | paid out | pays out | distributed | \
         distributes
        """),
    Row(
      category: .deals, weight: 3,
      phrases: """
         <money> | revenue | revenues | label | labels | umg | wmg | smp | wcm | sony music | universal music | \
         warner music | universal | warner | hybe | concord | reservoir | primary wave | bmg | kobalt | believe | \
         downtown | live nation | tencent music | netease | sm entertainment | jyp | sphere | iheartmedia | catalog | \
         catalogue | rights | royalties | royalty | publishing | distribution | merlin | distrokid | tunecore | \
         symphonic | agency | wasserman | strategy | memo | price | prices | pricing | price hike | subscription | \
         subscriptions | subscribers | merch | merchandise | business | deal | deals | licensing | licenses | q1 | q2 | \
         q3 | q4 | yoy | indie distributor | superfan | pop up | fund | layoffs | lays off | cutbacks | restructur* | \
         expanding | company | companies | startup | start up | boycott
        """),
    Row(
      category: .charts, weight: 5,
      phrases: """
         billboard 200 | hot 100 | no 1 | no 1s | number one | number ones | number 1 | top 10 | top 20 | top 40 | \
         airplay | debuts at | tops chart | tops charts | tops .. chart* | topped the | chart topping | billion views | \
         billions club | billion streams | most streamed | diamond | double platinum | platinum | gold certification | \
         certified | certification | certifications | longest running | recorded music revenues | \
         recorded music market | luminate | ifpi | riaa | chart record | chart records | chart history | chart beat | \
         year end | uk album* chart | singles chart | album chart | albums chart | viral 50 | first week sales | \
         streams .. day | sales record* | box office | highest grossing | biggest week | hottest 100 | most weeks | \
         global music report | market share | song streams
        """),
    Row(
      category: .charts, weight: 2,
      phrases: """
         chart | charts | charting | record breaking | breaks record | record high | sales | streams | streamed | \
         million copies | week atop | weeks at | market | grew | growth | million units | countdown | leads | tops | \
         crowns | full list | topped | biggest hits | rank | ranking | ranks | percent | <percent> | stats | report | \
         wrapped | top genres | trending
        """),
    Row(
      category: .live, weight: 4,
      phrases: """
         tour | tours | touring | tour dates | dates | festival | fest | festivals | lineup | line up | headline | \
         headlines | headlining | headliner* | residency | residencies | concert | concerts | setlist | live debut | \
         coachella | lollapalooza | glastonbury | bonnaroo | reading and leeds | venue | venues | ticket | tickets | \
         ticketing | ticketmaster | stubhub | axs | stage | onstage | on stage | arena | arenas | stadium | stadiums | \
         sphere residency | msg | madison square garden | gig | gigs | shows | reunion show | live show | \
         benefit show | kick off | kicks off | kicked off | opener | performs | perform | performed | performing | \
         performance | performances | plays | play .. live | brings out | bring out | brought out | joined by | \
         joins .. onstage | joins .. on stage | tiny desk | live lounge | like a version | on snl perform | \
         halftime show | national anthem | new years eve | new years rockin | parade | colbert | kimmel | fallon | \
         late show | tonight show | graham norton | livestream | encore | fans turned away | amphitheater | \
         farewell tour | final show | tribute show | tribute concert | on the road
        """),
    Row(
      category: .live, weight: 2,
      phrases: """
         watch | live | cancel | cancels | canceled | cancelled | postpone* | reschedule* | crowd | covers | cover | \
         debut | debuts | show | set | first time | bring | super bowl | brooklyn | snl | headliner | sing | sings | \
         stream concert | musical guest | at .. arena | in london | at the o2
        """),
    Row(
      category: .releases, weight: 4,
      phrases: """
         new album | new lp | new ep | new single | new song | new songs | new music | new mixtape | debut album | \
         debut single | solo album | double album | album review | review | announces .. album | announce .. album | \
         announces .. ep | announce .. ep | shares .. song | shares .. single | share .. song | share .. video | \
         shares .. video | releases .. song | releases .. album | release .. song | release .. single | releases new | \
         unveil .. single | unveils .. song | drops | drop .. video | drop .. song | stream it now | stream it here | \
         stream | hear | listen to | listen | track list | tracklist | tracklisting | deluxe | deluxe edition | lp | \
         ep | remix | collab | collaboration | collaborative | single | mixtape | reissue | reissues | box set | \
         anniversary edition | music video | lyric video | official video | visualizer | remaster* | vinyl | \
         compilation | premature evaluation | song of the week | album of the week | best songs | best albums | \
         best new | new albums | favorite new | anticipated albums | number ones | turns 10 | turns 20 | turns 25 | \
         turns 30 | unreleased | feat | cover album | covers album | soundtrack | playlist | record store day | \
         title track | release date | album cover | album art | takeaways | first listen | songs ranked | ranked | \
         best hits | split single | surprise album | <dash>
        """),
    Row(
      category: .releases, weight: 2,
      phrases: """
         album | albums | song | songs | record | records | video | track | tracks | shares | share | release | \
         releases | released | unveils | unveil | unleash | unleashes | teases | tease | teaser | covers | features | \
         featuring | details | punchy | <quoted> | out now | returns with | snippet
        """),
    Row(
      category: .screenAwards, weight: 4,
      phrases: """
         grammy | grammys | vma | vmas | oscar | oscars | golden globe | golden globes | emmy | emmys | brit awards | \
         brits | award | awards | amas | acms | acm honors | cma | cmas | tonys | tony awards | nominee | nominees | \
         nominated | nominations | nomination | shortlist | winners | wins best | wins album | wins song | \
         wins record | hall of fame | rock hall | red carpet | mercury prize | eurovision | documentary | docuseries | \
         docufilm | doc | biopic | film | films | movie | movies | trailer | netflix | hbo | season 2 | season 5 | \
         episode | episodes | sitcom | tv | television | sundance | cannes | venice film | actor | actress | stars in | \
         to star in | cast | casting | cast in | premiere | premieres on | broadway | musical theatre | musical | \
         kennedy center honors | honoree* | honorees | inducted | induct | inducts | induction | inductees | \
         lifetime achievement | marvel | pixar | disney | batman | spider man | star wars | game awards | video game | \
         gta | halo | museum | exhibit | exhibition | gala | musicares | vanguard award | snl promo* | \
         saturday night live | monologue | sketch | spoofs | parody | concert film | anime | power players | \
         critics choice | naacp image | jingle ball | pre grammy | walk of fame | 4k | blu ray | steelbook | jeopardy | \
         masked singer | american idol | the voice | south park
        """),
    Row(
      category: .screenAwards, weight: 2,
      phrases: """
         snl | host | hosts | hosting | screen | podcast | series | season | role | director | muppet* | theaters | \
         cinemas | theatrical | stars | starring | honors | honored | honor | accepts | game | games | comedy special | \
         comedian | <pipe> | skit | academy | recording academy | interview with | reality show
        """),
    Row(
      category: .artists, weight: 4,
      phrases: """
         dies | dead at | dead | died | has died | dies at | dies aged | aged | death | deaths | obituary | mourn* | \
         mourned | passes away | late husband | remember* | engaged | engagement | married | marries | wedding | \
         divorce | split after | separate | separated | pregnan* | baby girl | baby boy | first child | second child | \
         birthday | stroke | cancer | diagnos* | hospitali* | hospital | health | rehab | overdose | surgery | injury | \
         recovering | says | said | talks | reveals | opens up | open up | responds | respond to | response to | \
         slams | blasts | calls out | call out | hits out | hits back | claps back | fires back | apologi* | apology | \
         interview | explains | explained | feud | beef | fan | fans react | thanks | reacts | react to | addresses | \
         admits | claims | criticizes | criticises | defends | boyfriend | girlfriend | husband | wife | fiance | \
         kids | son | daughter | mother | father | dad | mom | family | grandson | relationship | breaks silence | \
         statement | shares health | donate* | donation | leaves band | leave band | quits | quit | part ways | \
         hiatus | breakup | rift | memoir | book | autobiography | trolls | jokes | mocks | praises | endorses | \
         recalls | remembers | looks back | reflects | regrets | tells
        """),
    Row(
      category: .artists, weight: 2,
      phrases: """
         trump | ice | maga | palestine | gaza | israel | politics | political | instagram | social media | twitter | \
         love | life | photos | fashion | timeline | backlash | controversy | comments | tribute | pays tribute | \
         honors late | bandmate* | ex | personal | mental | <quotefirst> | heart | dating | fans think | baby | why | \
         thinks | wants | never | friend | friendship | reunites | house
        """),
    Row(
      category: .other, weight: 9,
      phrases: """
        round up | roundup | weekly round | uplifting moments | in canada | black friday | cyber monday | \
        prime day | labor day sale | percent off | 40 off | 50 off | 47 off | 80 off | 30 off | discount* | coupon | \
        gift guide | all time low | lowest price | lowest ever | sponsor | sponsors | sponsored | is sponsor of | \
        win a | sweepstakes | giveaway | airpods | kindle | walmart | promo code | photo booth | <onstart> | \
        bluetooth | quiz | horoscope | week in review | the week in | this week in | weekly recap | \
        stories of the week
        """),
    Row(
      category: .other, weight: 3,
      phrases: """
         amazon | on sale | sale | deal of the day | limited time | save up | up to | best deals | commercial | \
         super bowl commercial | newsletter | gallery | happy meal
        """),
  ]
}
