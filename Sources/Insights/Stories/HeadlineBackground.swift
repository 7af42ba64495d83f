/// How usual everyday words and acts are in the headlines of the music press. Names are left out: they come and go, and the last
/// 72 hours say more about them.
enum HeadlineBackground {
  /// Headlines that were counted.
  static let headlines = 8648.0

  /// Of how many of them each term is part; terms of fewer than eight are left out.
  static let usual: [String: Double] = Dictionary(
    counts.utf8.split(separator: UInt8(ascii: " ")).compactMap { entry in
      let sides = entry.split(separator: UInt8(ascii: ":")).map(Substring.init)
      guard sides.count == 2, let count = Double(sides[1]) else { return nil }
      return (String(sides[0]), count)
    }, uniquingKeysWith: { first, _ in first })

  /// Counted over seven months of seven outlets; `@` marks the acts of ``StoryVocabulary``.
  private static let counts = """
    @album:970 @announce:1245 @appoint:72 @arrest:44 @buy:58 @cancel:136 @cover:263 @dead:430 @engage:18 @film:190 \
    @join:211 @list:103 @listen:1155 @nominate:58 @perform:821 @quit:103 @release:890 @respond:159 @review:84 \
    @singer:180 @slam:248 @song:850 @sue:256 @tour:709 @trailer:99 @tribute:270 @video:270 @win:242 absolutely:10 \
    abuse:16 accept:15 acces:8 accident:9 accus:22 accuser:19 acros:12 act:56 action:31 actually:12 ad:17 add:36 \
    ads:10 age:29 aged:26 agency:15 agent:13 ahead:48 aid:15 air:20 al:10 alien:9 alive:9 alleg:37 allegation:10 \
    allegedly:16 almost:14 alone:18 along:9 alongside:9 already:14 alt:9 alternative:12 alway:18 among:14 animal:10 \
    anniversary:135 announcement:13 annual:12 another:40 anthem:16 anti:33 app:8 appeal:29 appear:24 appearance:24 \
    arena:34 arm:8 around:16 arriv:8 art:24 artist:138 ask:28 assault:44 assistant:9 attack:43 attempt:10 \
    auction:20 avoid:11 away:22 baby:54 back:96 backlash:30 ball:27 ban:14 band:121 bandmat:17 bandmate:8 bann:13 \
    bar:10 bas:19 bassist:38 battery:11 battle:28 bay:12 beach:28 beat:16 beautiful:16 became:9 becom:16 become:11 \
    begin:12 beginn:8 behind:30 believe:10 benefit:42 best:169 better:28 beyond:10 bid:12 big:64 biggest:30 \
    billion:21 birthday:38 bit:13 block:12 blood:18 bloody:10 board:12 body:27 bomb:13 bon:44 book:41 boost:8 \
    born:13 box:24 boy:57 boycott:33 boyfriend:10 brain:17 brand:16 break:84 breakup:9 broke:8 broken:15 brother:40 \
    brought:11 build:14 bully:9 busines:34 came:9 camp:22 campaign:12 cancer:32 cant:41 car:23 career:19 carpet:10 \
    case:32 cash:12 casino:9 cast:29 cat:40 catalog:30 cause:10 celebrat:61 celebrate:27 cent:19 center:64 \
    central:10 ceremony:39 challeng:8 chance:12 chang:24 change:26 channel:15 chant:8 chao:8 chapter:10 character:9 \
    charg:44 charity:15 chart:102 chase:10 check:12 chief:17 child:23 children:27 church:11 cinema:11 cit:11 \
    civil:10 claim:68 clas:12 classic:44 clos:13 close:15 club:32 co:54 cocaine:8 collab:34 collaboration:15 \
    collaborator:8 collaps:11 collection:11 com:78 come:31 comeback:17 comedy:30 comment:39 commercial:10 \
    community:9 compani:8 company:49 complete:10 concern:12 concert:193 continu:16 controversy:16 conversation:10 \
    conviction:9 copyright:28 country:56 couple:8 court:30 crash:10 creat:14 create:13 creator:40 credit:10 \
    critic:18 criticism:9 crowd:22 cry:13 culture:8 cut:27 danc:14 dance:32 dark:13 data:8 date:38 daughter:23 \
    day:185 deal:87 decade:23 decision:12 declar:11 deep:19 deeply:9 defamation:13 defend:26 delay:18 deliver:32 \
    deluxe:23 demand:12 demo:13 deni:23 der:9 despite:9 diagnosi:12 didnt:28 die:10 digital:8 direct:16 director:19 \
    dismiss:20 dismissal:14 dispute:9 disturb:10 division:8 divorce:13 doc:13 documentary:49 docuseri:11 doesnt:18 \
    dog:18 dollar:11 donat:9 done:19 doom:9 double:14 doubt:10 drama:26 dream:49 driv:8 driver:11 drug:13 drum:11 \
    drummer:56 dry:8 due:53 duet:21 early:21 earn:13 earning:12 easy:8 edition:35 eight:10 electric:8 electronic:8 \
    else:9 emotional:16 end:86 energy:8 enough:15 enter:13 entire:15 epic:21 episode:15 era:44 estate:36 even:22 \
    event:29 ever:55 every:49 everyone:12 everyth:24 evil:11 ex:59 exclusive:15 exec:12 executive:13 expand:27 \
    expect:14 experience:12 explain:32 explor:9 extend:22 eye:29 fac:19 face:29 fail:14 fair:14 fake:15 fall:52 \
    fallout:16 family:31 fan:166 fantasy:8 far:14 farewell:35 fashion:14 father:20 favorite:43 fear:10 featur:16 \
    feature:17 feel:47 feud:15 field:10 fifth:17 fight:30 fighter:50 figure:11 fil:31 final:84 finale:14 finally:24 \
    financial:10 find:22 fir:18 fire:23 firm:12 first:386 five:13 flock:8 flower:15 fly:10 focu:11 follow:50 \
    footage:9 football:8 forc:13 force:8 forget:10 former:46 found:53 founder:31 four:37 free:40 freestyle:11 \
    fresh:9 friend:47 fuck:31 full:64 fun:11 fund:20 funeral:8 future:30 gain:10 gam:8 gambl:8 game:27 garden:28 \
    gave:9 generat:22 generation:13 geniu:8 get:176 gett:32 giant:20 gift:28 gig:56 girl:76 giv:40 give:24 glas:10 \
    global:34 go:52 goe:29 going:31 gold:11 gone:8 gonna:17 good:54 goodbye:11 got:36 government:10 governor:8 \
    grateful:18 great:37 greatest:15 group:64 growth:13 grunge:8 guard:12 gues:10 guest:29 guide:9 guilty:10 \
    guitar:31 gun:31 guy:11 half:11 halftime:72 hand:21 hang:8 happen:18 happy:22 hard:27 hardcore:20 hat:10 \
    haunt:8 head:44 headlin:25 headline:39 headliner:11 health:28 heart:31 heartfelt:8 heavy:29 height:21 \
    helicopter:8 hell:19 help:37 hiatu:16 high:28 highest:12 historic:10 history:32 hit:62 hold:13 holiday:26 \
    home:43 hop:31 hope:24 horror:11 host:34 hotel:10 hour:31 huge:27 human:22 hunt:8 husband:20 icon:24 iconic:15 \
    idea:11 ill:8 incident:9 includ:28 include:9 independent:11 indie:31 induct:11 induction:17 industry:27 ink:13 \
    inside:22 inspir:24 international:8 internet:8 interview:24 intimate:13 investigation:16 investment:8 island:8 \
    isnt:18 issu:14 issue:8 jacket:11 jail:12 jean:13 job:11 jok:8 joke:10 judge:47 jump:13 keep:19 key:17 kick:49 \
    kid:56 kill:48 kind:9 king:48 kneecap:42 knock:11 know:43 label:55 labor:8 land:23 language:8 last:72 late:39 \
    later:8 latest:25 laugh:9 launch:91 law:25 lawyer:17 lead:71 leader:11 leak:13 learn:18 led:23 leg:20 legal:36 \
    legend:24 legendary:21 les:8 let:30 letter:15 licens:17 lie:12 life:142 light:30 like:99 limit:15 line:28 \
    link:10 lip:20 little:33 liv:23 livestream:14 local:15 long:37 longer:12 longtime:8 look:37 los:44 lost:32 \
    lot:19 lov:25 love:126 low:10 lyric:31 made:34 magic:10 major:16 mak:90 make:80 mama:8 man:88 management:11 \
    manager:31 many:11 mark:39 market:20 marri:17 mas:9 massive:27 master:14 may:25 mayhem:13 mean:13 media:20 \
    medley:15 meet:20 member:58 memoir:11 memorial:10 men:16 mental:11 merch:23 message:26 metal:28 might:27 mil:11 \
    million:61 mind:22 mini:10 minute:16 miss:22 mix:10 mock:10 model:22 mom:9 moment:75 money:15 month:42 morn:17 \
    mother:15 mov:16 move:11 much:21 murder:29 music:602 musical:24 musician:28 must:11 myself:14 name:44 near:9 \
    nearly:13 need:34 never:47 new:50 newly:10 next:53 night:63 nine:22 noth:18 nowhere:12 number:12 offer:21 \
    office:14 officer:18 official:12 officially:13 old:25 one:145 online:13 onstage:23 open:89 operat:9 order:26 \
    original:30 other:8 outside:14 paid:10 pain:9 parent:8 part:30 parti:9 partner:21 partnership:13 party:51 \
    past:22 peace:16 people:49 pepper:18 perfect:11 performer:10 person:13 personal:14 photo:72 pick:30 piece:9 \
    pilot:26 place:15 plan:33 plann:11 platform:43 player:24 playlist:34 plot:9 plu:8 podcast:62 point:38 police:39 \
    politic:11 political:17 pop:72 possible:10 post:69 power:36 powerful:13 prais:14 pre:22 present:20 pretty:12 \
    preview:21 previously:18 pric:10 prison:59 private:15 pro:9 problem:10 produc:17 producer:23 profit:9 \
    project:27 promis:13 protect:10 protest:30 public:33 publish:22 publisher:11 pull:32 punk:43 put:20 question:14 \
    racist:10 radio:46 rain:15 rais:11 raise:10 rap:21 rape:9 rapper:35 rare:22 rariti:13 rat:8 reach:17 read:22 \
    ready:22 real:28 really:35 reason:10 recall:13 receiv:23 receive:17 recent:8 recording:8 reflect:22 refus:14 \
    reissu:9 reissue:24 relationship:15 remain:14 remix:35 remov:14 remove:11 replacement:13 report:75 \
    reportedly:12 request:8 resale:12 residency:55 retirement:9 return:129 reunion:61 reunite:44 revenu:16 \
    revenue:13 reviv:12 rhym:8 ride:9 right:44 ring:17 ris:9 rise:8 river:15 rock:124 role:27 roll:66 room:10 \
    round:26 royalti:29 rul:27 rumour:13 run:33 runn:20 sad:11 sal:22 sale:26 sav:8 save:12 scar:8 scen:10 scene:16 \
    scheme:8 school:10 scor:20 score:16 screen:8 search:10 season:47 second:49 secret:18 security:17 see:98 seek:21 \
    seemingly:8 seen:9 select:13 self:23 sell:52 send:19 sentenc:31 sentence:12 seri:31 servic:14 service:13 \
    session:15 set:107 setlist:22 settl:16 settlement:14 seven:31 sex:34 sexual:32 shirt:11 shoot:29 short:28 \
    shot:10 show:494 shut:14 side:12 sign:58 silence:16 since:57 sister:20 sit:9 six:15 sky:16 sleep:17 snippet:10 \
    snow:8 soar:10 social:16 sold:15 solo:60 someone:9 someth:24 son:56 songwrit:9 songwriter:26 soon:13 sorry:13 \
    soul:29 sound:39 soundtrack:51 spann:9 spark:10 speak:26 special:39 speech:22 spend:11 spike:9 spirit:13 \
    split:19 sport:10 spot:8 spr:34 stabb:9 staff:16 stage:56 stake:10 stand:13 star:129 starr:20 start:14 state:21 \
    statement:21 station:12 stay:13 steal:8 step:14 still:30 sting:12 stock:18 stop:28 store:21 story:21 street:32 \
    strik:8 strike:10 strip:8 stroke:10 studio:14 subscription:15 succes:13 suffer:14 summer:54 summit:8 \
    superfan:10 superstar:9 support:54 surgery:16 surpris:20 surprise:67 suspect:10 sweatshirt:10 sweet:16 \
    system:12 tak:54 take:44 talent:17 talk:91 tap:24 tear:18 teas:46 tease:17 tech:12 tell:39 terror:11 thank:36 \
    theft:10 theme:15 theyre:9 thing:81 think:36 third:22 thought:10 thousand:8 threat:15 three:41 thrill:10 \
    throw:16 ticket:102 tie:16 tim:46 time:190 titl:11 title:28 today:9 together:35 told:10 took:9 tool:23 top:81 \
    topp:12 train:9 tran:10 trash:10 travel:9 tri:10 trial:43 trip:10 trouble:8 true:15 truly:8 try:17 turn:62 \
    two:95 unearth:13 unit:16 unreleas:30 upcom:46 updat:28 update:13 urg:15 use:22 used:14 user:9 using:29 van:26 \
    venu:14 venue:25 version:32 victory:10 view:14 vinyl:31 violence:12 viral:42 visit:10 vocal:10 voice:33 vote:14 \
    wait:13 walk:29 want:83 warn:10 wasnt:13 water:20 way:46 wear:8 wedd:16 week:199 weekly:18 weight:8 weird:14 \
    welcom:15 welcome:17 well:13 went:8 white:104 whole:9 wife:33 wild:19 wing:13 winter:28 wish:23 without:16 \
    woman:15 women:13 wont:30 word:17 work:79 world:101 worth:12 wrote:11 xx:8 year:399 yes:8 yet:21 young:113 \
    youre:15
    """
}
