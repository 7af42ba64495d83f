/// Words of everyday English: in running text they are mostly written small, so a capital does not make a name of them.
enum EverydayWords {
  /// Folded words.
  static let all: Set<String> = Set(list.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) })
  /// Their stems.
  static let stems: Set<String> = Set(all.map(Stemmer.stem))

  /// Counted in running text and in headlines that write only names large.
  private static let list = """
    abandoned abducted abetting ability able aboard about above abroad absolutely abstract absurd absurdity abt \
    abuse abused abuses abusive academics accelerate accent accents accept acceptance accepted accepting accepts \
    access accessible accident accidents acclaimed accommodate accompany accomplished according account \
    accountability accountant accounts accurate accusations accused accuser accuses accusing acknowledged acoustic \
    acquire acquired acquires acquiring acquisition acquitted across act action actions active activists activities \
    activity actor actors actress acts actual actually ad add added addict addicts adding additional additions \
    address addresses adds administrative admiration admire admits admitted admitting adopted ads adult adults \
    advance advanced advances advantage advent advert advertise advertiser advertisers advertising advice advise \
    adviser advisory affair affairs affected afford afraid after again against age aged agency agenda agent agents \
    ages aggravated aggression ago agree agreed agreement agrees ahead aid aiding aim aimed aiming aims air \
    aircraft al album albums alcohol alert algorithm algorithms aliens align alike alive all allegation allegations \
    allege alleged allegedly alleges alleging allow allowed allowing allows almost alone along alongside already \
    also alt alter altercation altered alternative alternatives although always am amazing ambassador amid amidst \
    among amount an ancient and anger angered angry animal animals anniversary announce announced announcement \
    announcements announces annual anonymous another answer answered answers anthem anti antidote antitrust \
    anxieties any anybody anymore anyone anything anyway anywhere apart apartheid apartment apologies apologise \
    apologised apologises apology app apparently appeal appealing appeals appear appearance appearances appeared \
    appearing appears appetite application apply appointed approach appropriate approval approve approved aquarium \
    arbitrarily arbitrary arch are area areas arena arent argue argued argues argument arm armed armies arms around \
    arranged arrangement arrest arrested arrests arrival arrive arrived arrives arriving art article artificial \
    artist artistic artists artwork as ashore aside ask asked asking ass assassins assault assaulted assessment \
    assets assistant assistants astonished at atrocities attached attack attacked attacking attacks attempt \
    attempted attempting attempts attend attendance attended attendees attending attention attitudes attorney \
    attraction auction auctioning audience audio author authorities authors autism autistic auto autograph \
    autographs autopsy autumn available average averages avoid avoidance avoided avoiding awaited awaiting awarded \
    awareness away awe baby babyjabs back backed backflip backing backlash badge bail balanced balancing balcony \
    ball ballad balls ban band bandleader bandmate bandmates banger bangers bank bankruptcy banned bans bar \
    barbaric barred barrel barricade barrier bars base baseball based bashing basic basin basis bass bassist bat \
    bath battalions battery battle battlefield battling baying be beach beaches beat beating beautiful beauty \
    became because become becomes becoming bed bedroom been before began begin beginning behave behavior beheading \
    behind being beliefs believe believed believes believing beloved below belt bench benefit benign best better \
    betting between beyond bid bidet big bigger biggest bikini billiards billion billionaire billions binding \
    biological biopic biopics birth birthday bishop bit bite bites bitten bitter bizarre blame bleaching bleeds \
    blessed blistering block blocked blood bloody blowing blueprint blunt bn board boardroom boards boat boats \
    bodies bodily body boisterous bomb bombers bombing bone bones bonus bonuses book booked booking books boom \
    booming boost bootleg border born boss bosses both bots bottom bought bound boundaries bout bowed bowing box \
    boy boybands boycott boycotting boyfriend boyfriends boys brain brand brands brass bravely brawl breach \
    breached break breakdown breaking breaks breakup breast breastfeeding breath breeding brief bright brilliant \
    bring bringing brings brink broadcast broadcasters broke broken broker brother brought brutal brutally bubbly \
    build building built bulk bulky bullet bullets bullshit bullying bundling burgeoning burger buried bursting \
    bury bus business businesses bust but butter buy buying buyout buys by cabin cabins cage calendar call called \
    calling calls calm cam came camera cameras camp campaign camps can cancel cancellation cancelled cancels cancer \
    cancerous candidate candidates candlelit cannot canoe cant canvas cap caps capsicum captain caption capture \
    captures capturing car card cardiac care career careful cargo carnage carpet carried carry cart cartography \
    cartoon case cases cash casino cast casualties cat catalog catch catches categorically category cats caught \
    cause caused causing ceased celebrate celebrated celebrates celebrating celebrities celebrity cell cells censor \
    cent centers central centre cents centuries ceremony certain certification challenge challenges challenging \
    chance chances change changed changes changing channel channels chant chants chaos chapter character characters \
    charge charged charges charging charities charity chart charts chase chasing chat chatbots chatter cheap check \
    checked cheeky cheerful cheers chef chiefs child childhood children chilling choice choices chose church \
    churning cinemas circle circuit circumstances cited cites cities citing citizen citizens civil clad claim \
    claimed claiming claims clarifies clash clashes class classic classical classics classmates classroom \
    classrooms clear cleared clearer clearly clears cleric click clients climate clip clnt clock clone cloned \
    cloning close closed closely closes club clubs clue co coach coal coast coastal cocaine cocktail code codes \
    coffee coffin cold collab collaborate collaboration collaborator collapse collapsed collapsing colleagues \
    collecting collection collections collectively color colored coloured com coma combat come comeback comedy \
    comes comfortably coming commanded commander commanders comment comments commercial commercially commission \
    commissioned committed committee common commonly commonplace communications communities community companies \
    companion company comparable compared compares comparing comparison comparisons compete competing competition \
    compilation compiled complacency complain complaining complaint complaints complete completely completes \
    complex complicated computer concern concerned concerning concerns concert concerts conclude concluded concrete \
    condemn condemnation condemned condemns condition conditions condone conduct conference confirm confirmed \
    confirms confiscating conflict confusing connected consecutive consent consequences conservation conservative \
    consider considered considering considers consisted consolidate conspiracy constantly constitute construction \
    consumers contact contacted contacts contain contained containers containing content contents contest \
    contestants continent continue continued continues continuing contraception contraceptive contraceptives \
    contract contributed control controls controversial controversies controversy convention conventional \
    conversation convertible convicted conviction cool coordinator copied cops copy copyright core corporate \
    correct corruption cosmetic cosmetics cost costume could couldnt count countdown counter counting countries \
    country counts couple couples courageous course court courtesy courts cover coverage covered covering covers \
    crabs crackdown cracked crafts craftsman crane crash crazy cream creams create created creating creation \
    creative creatives creativity creator creators creature creatures credible credited credits crew cricket \
    cricketers cried crime crimes criminal cringe crisis criticised criticises criticism criticizes critics crowd \
    crowds crucial crude cruel cruelty crushed crying cryptic cultural culture curiosity current currently cursed \
    custody customers cut cuts cutting cuz cyber dad damage damages damaging damning dance danced danger dangerous \
    dark darker data database date dates dating daughter daughters day days dazzling deactivates dead deadline \
    deadly deal dealers dealing deals dealt dear dearly death deaths debate debt debts debut decade decades decided \
    decision decisions deck decks declared decline declined decorate decorated dedicate dedicated dedicating deemed \
    deep deeper deeply defamation defeating defence defend defended defender defending defends defense defensive \
    defiant define definitely definitive delay delayed deletes deliberate delicious delightful deliver deluxe \
    demand demanding demands demented demo demolition demonstration demos denied denies departs departure depend \
    depiction deployed deportation deported deposition depressing depression depth deputies deputy der describe \
    described describes deserve deserved design designated designed designer designers despair desperate \
    desperately despite destined destroyed destruction detail details detain detained detainees detection detention \
    determined devastated devastating develop developer developing development developments develops device \
    diagnosed diagnosis dialogue diameter did didnt die died dies differences different difficult difficulties dig \
    digital diligence dining dinner dinners dip dipped direct directed directing director directory disappointed \
    disappointment disarray discounted discourse discovered discovery discrimination discuss disgusting dismiss \
    dismissal dismissed dismisses disorder disorderly display dispute disregard disrupt diss distance distorting \
    distortion distribute distributed distribution distributor disturbing dive diversity division divorce do doc \
    doctor documentary documents docuseries dodger does doesnt dog dogs doing dollars domestic domiciled dominate \
    dominated dominates don donate donated donates donations done donor dont doomed double doubt down dozens draft \
    drain drama dramatic drawn dream dreamt dreamy dress dressed dressing drew driftwood drink drinking drive \
    driven driver drives driving drop dropped dropping drops drove drug drugs drum drummer dry dual dubai dubbed \
    due duet duets dug dull dump during dust dustbin duty dye dying dystopia each earlier earliest early earn \
    earnings ears ease easier easily east easy eat eaten eating eats economy ecstatic edition editorial education \
    effect effectively effects effort efforts egg eggs eight either elder elderly election electric electronic \
    elegance elegant elephant eligibility elite else elsewhere email embankment embarrassing embrace embryo emerged \
    emerging emotion emotional employed employee empower empowering empties empty en enable enables enabling \
    encourage end ending ends enemies energy enforcement engaged engagement engaging enjoy enjoying enjoyment \
    enormous enough ensure enter entered entering entertaining entire entirely entrepreneurs entry environment \
    environmental environments epic episode episodes equal equally equipment equity era eradicable erratic error \
    erupted escape escaped escapism especially essentially estate estimated estimates euphoric euthanized evade \
    even evening event events eventually ever every everyone everything everywhere evidence evident evil evolution \
    ex exaggerated example examples exceeded excess excessive exchange exchanges excited excitement exciting \
    excluded exclusive exclusively excruciating exec execs execute executed executive executives exhaustion exist \
    existence existential existing exit exits expand expanding expands expansion expect expected expecting \
    expensive experience experiences experimental experimenting experts explain explains explicit exploitation \
    explored exploring explosion explosive exposed exposure express expressed expressing extend extended extending \
    extends extinct extra extreme extremely extremists eye eyebrows eyes fable face faced faces facial facing fact \
    factor factories factory facts faded fading fail failed failing failure fainting fair faithful fake fall fallen \
    falling fallout false familiar families family famine famous fan fanatics fancy fandom fans fantasy far \
    farewell farmed farming farms fascination fashion fast fat fatal fatally father favorite favour favourite \
    favourites fear fearless fears feat feature featured features featuring fed federal fee feed feedback feeding \
    feel feeling feels fees feet fell fellow felt female feminist fencing festive feud fever few fiancee field \
    fierce fiery fifth fight fighter fighting fights figure figures file filed files filing filled film filmed \
    filmmaking films filter filthy final finale finalists finally finances financial financing find finding finds \
    fine fined finger fingers finished finishing fire fired fires firm firms first fish fishing fit fits fitted \
    five flame flat flavour flies flight flirty floating flock flood floods floor flour flow flowers fly flying \
    focus focused focuses follow followed followers following follows food fooled foot footage football for force \
    forced forces forcing foreign foreseeable forests forget forgets forgive forgot forgotten form formal format \
    former forms fortnight forward fought foul found founder founding four fourth fraud free freed freedom \
    freestyle frequently fresh friend friendlies friendly friends friendship from front frontline frontman frozen \
    ft fuck fucking fuel fuelling full fully fun fund fundamental funding fundraisers funds funeral funny furious \
    further fusion future gained gallery gambling game games gaming gang gangs garage gardening gas gate gather \
    gave gear gem gen general generate generated generation generative generator generous genius genres genuine get \
    gets getting ghetto ghostly giant gift gifted gifts gig gigs girl give giveaway given gives giving glam glass \
    global globally glory go goal goals goatee goes going gold gone gong gonna good goodbye got government governor \
    grab grabbed grabbing grade grandchildren grandfather granted graphic grappling grass grassroots grateful grave \
    great greater greatest greatness grew grief grip grisly grossing ground groundbreaking grounded groups grow \
    growing grown growth gruesome grunge guard guardrails guards guess guest guests guide guilty guitar guitarist \
    gun guts guy guys gym gymnasium had hadnt hair half halftime halt hammam hand handcuffed handed handling hands \
    hanging happen happened happening happens happiness happy hard hardcore harder hardest harm harmful harmless \
    harsh harvest has hasnt hat hatch hate hated hates hatred haul haunted haunting have haven havent having he \
    head headed heading headline headliner headliners headlining heal health healthy hear heard hearing heart \
    heartbreaking heartfelt hearts heavily heavy hed height heightened heinous held helicopter helipads hell help \
    helped helping hepatitis her here heroic herself hiatus hide hiding high higher highest highlight hike hikes \
    him himself hinting hints hire hires hiring his historian historic history hit hitmaker hits hitting hoarding \
    hoist hold holding holds holidays home homecoming homes hometown homophobic honest honored honour honoured \
    hooked hope hopes horizontally horn horny horrifying horror hospice hospital hospitalised host hostages hosted \
    hosting hotel hour hours houses how however hug huge hugely human humanitarian humans hundred hundreds hunger \
    hunting hurt hurts husband hybrid hydraulic hype hypnotic hypocritical icon iconic idea ideal ideas identified \
    identify identity idiot if ignored ignoring iheartradio ill illegal illness illnesses illustrated image images \
    imagination imagine imams immediate immediately immigrants immunisation impersonating importance important \
    impossible impounded impress impressed impression impressions impressive imprisoned improve improved \
    improvement improvements impunity in inappropriate inauguration incident incidents include included includes \
    including inclusion inclusive income incoming increase increased increases increasingly incredible incredibly \
    indeed indefinable independent index indication indie indoor inducted induction industrial industry infamous \
    infant infection inflammatory inflate inflation inflict influence influencers influential influx information \
    informers infringement initial initially initiative injured injuries injury ink inks inmates inner innocent \
    innovative innuendos inquiry insane insensitivity inside insisted insists inspiration inspired inspires \
    inspiring instability instance instantly instead institute institutions instrument instrumental instruments \
    insulting insurance insurers intelligence intended intense intent interest interested interim internal \
    international internet interview interviewed interviews intimacy intimate into intoxication introduces \
    introspective invading invasion invest investigate investigated investigates investigation investigations \
    investigators investment investor investors invigorating invited involved involvement involving ipad iphone \
    irony irrelevant is island islands isnt issue issued issues it itching itll its itself jab jacket jail jailed \
    jeans jellyfish jets jewellery jihad jihadis jihadist jihadists job join joined joining joins joint joke jokes \
    journalist journalists judge judicial jump jumped junior just justice justify karaoke kayak keen keep keeping \
    keeps kept key keyboardist kick kicked kicking kid kidney kids kill killed killing kind kinda king kissing kit \
    kitchen kneecaps knelt knew knives knock knocks know knowing knowledge known knows knuckles label labels labor \
    laden lads laid lamp land landing landmark lands language languages laojiao large larger largest last late \
    lately later latest laugh launch launched launches lava law lawmakers laws lawsuit lawyer lawyers lax lay lead \
    leader leaders leadership leading leads leaked leaks lean leap learn learned learning least leave leaves \
    leaving led left leg legal legend legendary legs lender lesbians less lessons let lets letter letting level \
    levels levy liability liberal licence license licensed licensing lid lie lies lieutenant life lift light \
    lightener lighting lights like liked likely likeness limit limited limits line lined lines link linked links \
    lip list listed listen listeners listening lit literally litres little live lived lives livestream \
    livestreaming living load loaded loads loan local located location locations loneliness long longer longest \
    longlist longtime look looked looking looks looms lose losing loss lost lot lots love loved loves loving low \
    lower lucky lunch lung lungs luxury lying lyric lyrics mad made magazine magic main mainly mainstream maintain \
    major majority majors make makes making male malicious mama mammoth mammoths man management manager managers \
    mandate mangrove manipulation manoeuvres manslaughter manuscript many map maps maracas marijuana marine market \
    markets marking marks marriage married marry marrying mass masses massive master masterful match matches \
    material materials mates matter matters maximum may mayhem mayoral me meals mean meaning meaningful means meant \
    measure measures measuring meat medals media medical medication medley meet meeting meets mega meltdown member \
    members membership memo memoir memorabilia memorial memories memory men mental mention mentioned mentors merch \
    mere merger mess message messages met metal metalcore meters metre mic mice mid middle midfielder might mile \
    miles militants military militia million millions mind minded mindless mine miners mines mini ministers minor \
    minority minute minutes misconduct miserable misleading misogynoir missed missile missing mission missions \
    mistake mix mixed mixture mobile mocked mocks mockumentary model modeled models modest mom moment moments \
    momentum monetary money monitor monster monsters month monthly months mood more morning mortgage most mother \
    motion motives motor mouse mouth move moved movement moves movie movies moving much multimedia multiple mum \
    murder murdered murdering murders music musical musician musicians must mustard my myself mysterious na nage \
    naked name named names narcotics nationwide natural navigate nd near nearby nearly nears necessary neck need \
    needed needs negative negotiations neighbor neighborhood neighboring neighbors neighbours neither nemesis \
    nephew net nets network networking never new newest newly news next nice niche nickname night nightclub nights \
    nine no nod nominated nomination nominations none normal normally nose not note noted notes nothing notice \
    noticed notion notorious novel now nowhere nuclear numbers numerous obliged obtained obvious occasioning ocean \
    oceans of off offender offenders offenses offer offered offering offers office officers official officially \
    officials offset often old older oldest oligarchs on once one ongoing online only onstage onto open opened \
    opening opens operated operating operation operations operatives opinion opponents opportunities opportunity \
    oppose option options or orchestral order ordered orders organisation organization organizations oriented \
    original originally other others otherwise otter our ourselves oust ousted out outburst outdated outdoor \
    outlets outlines outrage outraged outright outside over overcome overdose overhauls overnight overpaid overt \
    overturns owe owes own owned owner owners ownership package packed pact padding paedophile pages paid pain \
    painful pains pair panel paper paranoia pardon parent parental parents parody parole part partially \
    participation particular particularly parties partner partnership parts party pass passed passing passionate \
    past path pathetic pathogens patience pause pay paying payment payola payout payouts pays peace peaceful pen \
    penal pending penned pens pensive people pepper per perfect perform performance performances performer \
    performers performing perhaps period permafrost permanent permanently permission perplexed person personal \
    personality personnel perspective persuade pet petition petitioners pets petty phenomenal phone phones photo \
    photographed photographer photographers photographs photos photoshoot physical piano pick picked picking picks \
    picture pictured pictures piece pig pile pill pilot piracy pirate pirated pit pitch place placed places \
    plagiarism plagiarized plan plane planes plankton planned planning plans plastic platform platforms play played \
    player players playing playlist playlists plead pleaded pleading pleads pleas plenty plot plots plotting plunge \
    plunged plus plush pocket podcast podcasters poem poetry point pointless poised police policies policy \
    political politician politics poll pond ponds pool poor poorly pop popping popular population port portray \
    poses position possibility possible possibly post posted poster posthumous posting postpone postponed postpones \
    posts pot potential potentially poured poverty power powered powerful powerhouse practice practices praised \
    praises prawn prawns pray pre predictions pregnant premiere premises prepared prequel presence present \
    presented preserved presets presidential pressure pretty prevent preview previews previous previously prices \
    pricing print priority prison private privately privilege pro probably probation probe problem problems proceed \
    proceedings process produce produced producer producers producing product production productions professional \
    professionals professor profile profit profits profound program programme progress progressive project \
    projection projects prominent promiscuous promise promised promises promising promoted promotes prompts \
    propaganda proper properly property proposal proposals proposed prosecution prosecutor prosecutors prostitute \
    protect protected protecting protection protective protest protesters protestors protests prototype proud prove \
    proved proven proves provide provided province proving psych psychedelic psychopathic psychotic pub public \
    publication publicity publicly published publishers publishing puffer pull pulled pulling pulls punched \
    punching punishing punks pupil purchase pure purely purpose purposes pursuit push pushcart pushed pushing put \
    putrid puts putting quality quarter quarterly quarters queer quest question questioned questions quick quietly \
    quirks quit quite quitting race racial racist racists radiant radicalised radio raided rail rain raise raised \
    raises raising ramp ran range ranging ranking ranks rap rape rapper rappers rare rarities rarity rate rates \
    rather raves re reach reached reaches reaching react reacted reaction reactions reacts read reader readers \
    reads ready real realised realistic reality realize really reasons reassures rebel rebels rebranded rebuild \
    recalls receive received receiving recent recently reckless reclaim recognised recognition recognized \
    recommendation recommendations recommends reconciliation reconnaissance reconnects record recorded recording \
    recordings recovered recovery recreates recreational recruit referencing referring reflect reflection \
    reflective reflects reform reforming reforms refugee refuse refused refusing regain regime region regions \
    registered registrations regret regrets regular regulate regulations regulators reignite reissue reissues \
    reject rejects relationship relative release released releases releasing relevant relief religion religious \
    remain remaining remains remarks remedy remember remembers remix remixes remove removed remover removes \
    removing renamed renews rental reopen repeated repeatedly replace replacement replaces replacing replica report \
    reported reportedly reporting reports reprehensible representation representatives representing reprisals \
    reputation request requested requires resale resales rescheduled rescue research researcher reserved residency \
    resident residents resignation resigns resisting resolve resolved resort resourceful respect respected respond \
    responds response responsibility responsible rest restored restructure result results retail retailer retire \
    retirement retires retiring return returned returning returns reunion reunite revamped reveal revealed \
    revealing reveals revelation revelations revenge revenue revenues reverse review reviewed reviews revised \
    revived revives revolutionary rewards rhymes rich ride rift rigging right rights ring ripping rise rising risk \
    risks rival river robbery robust rocked rockets rocks role roles rolls room rooted roster rotting round \
    routinely row royalties royalty rude rule rules ruling rumoured rumours run runners running runs ruthless \
    sabotage sad safe safety said sailors salary sale sales salsa salute saluted same sample sat satellite satire \
    savages save saved saving saw say saying says scale scalpers scandal scare scared scathing scene scenes \
    schedule scheduled scheme schemes school schoolteacher sci scientific scientist scientists score scored scores \
    scoring scraped scrapped scrapping scratches scratching screen screening scrutiny scumbag sea search searches \
    searching seas season seating seats second seconds secret secretly sector secure secured secures security see \
    seeing seek seeking seeks seem seemed seemingly seems seen sees segment seize seized select self selflessly \
    sell seller selling sells semi send sending sends senior sensationalised sense senseless sensitive sent \
    sentence sentenced sentences sentencing separate sequel sequels series serious seriously serve served service \
    servicemen services serving sessions set setlist setlists sets setting settle settlement settles seven several \
    severe sex sexists sexual sexually shake shakeup shame shapes share shareholder shareholders shares sharing \
    sharp shatters she shed sheds shell shelter sheltered shift shifted shines ship shipping shirt shit shitty \
    shocked shocking shoes shoot shooting shoots shore shores short shorter shortlist shortly shorts shot shots \
    should shout shoutout shouts shovelled show showcases showed showing shown shows shut shuts siblings sic sick \
    side sight sighted sign signal signature signatures signed significance significant signing signs silence \
    silent similar simple simply since sincerely sing singer singing single singles sings sink sister sit sitcom \
    site sites sits sitting situation six sixth size sizes skate skeptical skewer skills skin sky skyscraper slam \
    slammed slaves sleeping slept slightly slop slow slowed slowly sluices slums slut small smaller smile smiles \
    smoke smugglers smuggling snake snapped snaps snippet snow snubs snuggle so soar soaring soars social society \
    software sold soldier soldiers sole solidarity solo some someone something sometimes somewhere son song songs \
    songwriter songwriters songwriting sons soon sorry sort sought soul sound sounds soundtrack soundtracks source \
    space span spanning sparked speak speaking speaks special species specific specifically speculation speech \
    speed speedboat spend spending spends spent spherical spike spilled spin spirits spiritual split spoil spoke \
    spoken spokesman spokeswoman sponsors spoof sport sporting sports spot spotlight spots spotted spray spread \
    spring squad squash squatter stabbed stabbing stacked staff stage stake stamp stance stand standards standing \
    stands star stares starfish starred starring start started starting starts startup state statement statements \
    station stationed stations stats statue status stay staying stays stealing stench step stepped stepping steps \
    still sting stinking stitches stock stole stolen stomach stomping stood stop stopped storage store stored \
    stores stories storm story straight strain strained stranded strangled strategic strategy streak stream \
    streamed streamer streaming streams street strength stress stressed strict strike striker strikes string \
    strings strip striped strips strive stroke strong stronger strongly struck structure struggle struggled \
    struggling stuck student studies studio study stuff stumble stunned stunning stuntman stupid style subject \
    subscriber subscription subscriptions subsequent substance substantially substitute success successful \
    successfully such suck suddenly sue sued sues suffer suffered suffers sugar suggest suggested suggestion \
    suggests suicide suing suit suite suits summer summit sums sunny superfan superfans supermarket superstar \
    superstars support supported supporters supporting supportive supports supposed suppress sure surface surged \
    surgeries surgery surprise surprised surprises surprisingly surreal surrounded surrounding surveillance survey \
    survival survive suspect suspected sustainable sustained sweatshirt sweeping sweeps sweet sweetest swept \
    swimming swinging swipe switchblade syncing system systems table tables tablet tabloid tackling tactics take \
    takedown taken takes taking talent talk talking talks tambourine tank tape tapes taps target targeted targets \
    tasered task tasks taste tastes tattoo taught tax taxes taxpayers teach teacher team teaming teams tears tease \
    teaser teases teasing tech technical technologies technology teenager teenagers teeth television tell telling \
    tells temperatures temporarily ten tender tennis tensions tenure term terminally terms terrace terrestrial \
    terrifying terror terrorism terrorist terrorists testify testimony testing tests text th than thank thanked \
    thanks that the theatrical theft their them theme themed themselves then there therefore these they theyre \
    theyve thieves thing things think thinking third this those though thought thoughts thousand thousands threat \
    threaten threatened threats three threshold threw thrilled throne through throughout throw throwing thrown \
    thumbs thus ticket ticketing tickets tides tied ties tiger tight til time times title titled to today together \
    told too took tool tools top topless topped tops tortured toss tossed tosses tossing total touch touched tough \
    tougher tour touring tourists tours toward towards towns toxic track tracked tracklist tracks trade trademark \
    trading trafficking tragic trailer training trans transfer transferred transformed transforms transparent \
    transport transportation trapped trash trashing trauma travel travelled travelling trawlers treat treated \
    treaties treatment trees trial tribal tribunal tribute tributes trick tricked tried trillionaire trim trip \
    triple trippy trips triumph trolls troops tropical trouble troubled troubles trucks true truly truth try trying \
    turn turned turns turtles tweet tweeting twice two typically ugly ultimate ultimately unable unaware \
    unconscionable under undergo undergoes understand understanding understood underwent unearthed unexpected \
    unexpectedly unfair unfold unforeseen unfortunate unheard unhinged unique unit unite unity unknown unlawful \
    unleash unlikely unloaded unlock unmasked unnecessary unpaid unpleasant unprecedented unreleased unreservedly \
    unrest unsafe unscrupulous unseen unsolicited until untrue unusual unveil unveiled unveiling unveils unwind up \
    upbringing upcoming update updated updates uploaded upon upped upper upset urge urged urges use used useful \
    user users uses using usually utter utterly vaccine valuable valuation value valued values van vandalized \
    vanguard variety vast vd venture venue venues versatile version very vessel vessels veteran via vice vicious \
    victim victims victory video videos videotaped view viewed viewers views vile village vintage vinyl violated \
    violation violations violence violent violently viral virtual virus visa visit visited visitors visits vital \
    vocal vocalists vocals voice voices volume volunteers vote votes vow vowed vows vs vulnerability vulnerable \
    wage wages wait waiter waiting wake walk walked walks want wanted wanting wants warm warmer warn warned warning \
    warns was wash washed wasnt waste wasting watch watched watching water way ways we weak weaker wealth wealthy \
    weapon weapons wear wearing weather website websites wedding weed week weekly weeks weight weird welcome \
    welcomed well went were werent what whatsoever wheels when where whereas whether which while whistle white who \
    whole whom whose why wide widely widespread width wife wild wildfires wildlife will willing win wind window \
    windows winds wing winner winners winning wins winter wire wisdom wishes wistful witch with within without \
    witnessed woman women won wonderful wont woolly word words wore work worked worker workers working works world \
    worried worry worrying worse worst worth would wouldnt wounding wounds wreck wrist writes writing written wrong \
    wrongdoing wrote www xx ya yacht yachts year years yelled yes yesterday yet you youd youll young younger \
    youngster youngsters your youre yourselves youth zone
    """
}
