/// How usual each term is in the headlines of the music press.
enum HeadlineBackground {
  /// Headlines that were counted.
  static let headlines = 8648.0

  /// Of how many of them each term is part; terms of fewer than eight are left out.
  static let usual: [String: Double] = Dictionary(
    counts.split(separator: " ").compactMap { entry in
      let sides = entry.split(separator: ":")
      guard sides.count == 2, let count = Double(sides[1]) else { return nil }
      return (String(sides[0]), count)
    }, uniquingKeysWith: { first, _ in first })

  /// Counted over seven months of seven outlets; `@` marks the acts of ``StoryVocabulary``.
  private static let counts = """
    1:72 10:68 100:12 10th:17 11:12 12:18 13:15 14:15 15:23 16:11 17:16 18:8 19:10 1975:12 2:72 20:24 2024:11 \
    2025:350 2026:695 2027:10 20th:23 21:14 23:8 24:15 25:25 25th:17 28:8 3:64 30:25 30th:22 34:10 35:8 4:37 40:16 \
    40th:13 42:12 4k:12 5:71 50:42 50th:25 51:11 6:25 63:8 65:8 66:9 7:33 73:8 74:9 77:8 78:11 8:12 88:9 9:10 \
    90s:18 @album:970 @announce:1245 @appoint:72 @arrest:44 @buy:58 @cancel:136 @cover:263 @dead:430 @engage:18 \
    @film:190 @join:211 @list:103 @listen:1155 @nominate:58 @perform:821 @quit:103 @release:890 @respond:159 \
    @review:84 @singer:180 @slam:248 @song:850 @sue:256 @tour:709 @trailer:99 @tribute:270 @video:270 @win:242 \
    aaron:10 abc:8 abram:15 absolutely:10 abuse:16 ac:11 academy:9 accept:15 acces:8 accident:9 accus:22 accuser:19 \
    ace:32 acm:8 acros:12 act:56 action:31 actually:12 ad:17 adam:19 add:36 addiction:16 ads:10 aerosmith:18 age:29 \
    aged:26 agency:15 agent:13 ahead:48 ai:148 aid:15 aint:9 air:20 airplay:30 airpod:9 al:10 alex:42 alice:24 \
    alien:9 alive:9 alleg:37 allegation:10 allegedly:16 allen:41 almost:14 alone:18 along:9 alongside:9 already:14 \
    alt:9 alternative:12 alway:18 amazon:17 america:39 american:156 among:14 amy:17 amyl:13 anderson:15 andrew:12 \
    angel:27 animal:10 anniversary:135 announcement:13 annual:12 another:40 anthem:16 anthony:10 anti:33 ap:43 \
    aperture:14 apologiz:20 app:8 appeal:29 appear:24 appearance:24 apple:25 arena:34 ariana:52 arm:8 armstrong:11 \
    around:16 arriv:8 art:24 artist:138 ascap:13 ash:10 ask:28 assault:44 assistant:9 atlanta:10 atlantic:8 atop:9 \
    attack:43 attempt:10 auction:20 australia:21 australian:11 avoid:11 away:22 baby:54 back:96 backlash:30 \
    backstreet:8 bad:155 bailey:10 ball:27 balvin:13 ban:14 band:121 bandmat:17 bandmate:8 bann:13 bar:10 bardot:9 \
    barry:11 bas:19 bassist:38 battery:11 battle:28 bay:12 bbc:23 beach:28 beat:16 beatl:35 beautiful:16 became:9 \
    beckham:8 becom:16 become:11 beer:11 begin:12 beginn:8 behind:30 believe:10 benefit:42 benny:8 benson:9 \
    berghain:8 best:169 better:28 beyonce:24 beyond:10 bid:12 bieber:28 big:64 biggest:30 bigxthaplug:8 bill:13 \
    billboard:104 billboard200:30 billie:42 billion:21 billy:63 birthday:38 bit:13 bitch:8 bizkit:25 bjork:17 \
    black:82 blackpink:11 bladee:8 blake:13 blink:8 block:12 blood:18 bloody:10 blu:10 blue:29 bmg:11 board:12 \
    bob:65 bobby:11 body:27 bomb:13 bon:44 bond:8 bonehead:8 book:41 boone:9 boost:8 born:13 boston:9 bowie:25 \
    bowl:116 box:24 boy:57 boycott:33 boyfriend:10 brad:10 bragg:9 brain:17 brand:16 brandi:17 brandon:15 brat:8 \
    brazil:8 break:84 breakup:9 brent:16 brian:17 brigitte:9 brit:37 british:11 britney:19 broadway:9 broke:8 \
    broken:15 brooklyn:23 brother:40 brought:11 brown:34 bruce:65 bruno:28 bryan:33 bts:27 build:14 bully:9 \
    bunny:114 burn:15 busines:34 butler:9 byrne:26 cain:16 california:8 calvin:10 came:9 cameo:8 cameron:25 camp:22 \
    campaign:12 camron:9 canada:29 canadian:12 cancer:32 cant:41 capaldi:8 car:23 cardi:53 career:19 carey:41 \
    caribbean:14 carlile:16 carly:8 carpenter:105 carpet:10 carter:10 case:32 casey:10 cash:12 casino:9 cast:29 \
    cat:40 catalog:30 cause:10 cave:14 celebrat:61 celebrate:27 celebration:10 cent:19 center:64 central:10 ceo:42 \
    ceremony:39 chad:17 chain:18 chair:8 chalamet:15 challeng:8 chance:12 chang:24 change:26 channel:15 chant:8 \
    chao:8 chappell:62 chapter:10 character:9 charg:44 charity:15 charli:76 charlie:38 charlotte:9 chart:102 \
    chase:10 check:12 chemical:21 cher:17 chicago:25 chief:17 child:23 children:27 chili:13 choose:20 chri:33 \
    christian:16 christma:90 chuck:10 church:11 cinema:11 cit:11 city:56 civil:10 claim:68 clairo:11 clarkson:15 \
    clas:12 classic:44 clean:11 climb:11 clipse:11 clos:13 close:15 closer:8 cloud:10 club:32 cmat:9 co:54 \
    coachella:16 cocaine:8 colbert:12 coldplay:16 cole:21 collab:34 collaboration:15 collaborator:8 collaps:11 \
    collection:11 colon:8 com:78 comb:10 come:31 comeback:17 comedy:30 comment:39 commercial:10 community:9 \
    compani:8 company:49 complete:10 concern:12 concert:193 concertgoer:9 continu:16 controversy:16 conversation:10 \
    conviction:9 cooper:9 copyright:28 corgan:12 country:56 couple:8 court:30 courtney:16 cradle:11 crash:10 \
    creat:14 create:13 creator:40 credit:10 critic:18 criticism:9 crow:10 crowd:22 crue:10 cry:13 culture:8 cup:8 \
    cure:24 curry:11 cut:27 cyndi:17 cynthia:10 cyru:24 d4vd:15 dacu:13 daddy:13 daft:12 damon:9 danc:14 dance:32 \
    dangelo:19 daniel:13 danielle:8 danny:17 dark:13 data:8 date:38 daughter:23 dave:56 davi:12 david:94 day:185 \
    dc:29 de:24 deadbeat:8 deal:87 dean:39 decade:23 december:10 decision:12 declar:11 deep:19 deeply:9 deer:10 \
    defamation:13 defend:26 defton:24 del:36 delay:18 deliver:32 deluxe:23 demand:12 demo:13 demon:54 deni:23 \
    denzel:10 der:9 desk:21 despite:9 dessner:10 diagnosi:12 diddy:46 didnt:28 die:10 digital:8 dijon:20 direct:16 \
    director:19 dismiss:20 dismissal:14 disney:14 dispute:9 disturb:10 division:8 divorce:13 dj:33 djo:8 doc:13 \
    documentary:49 docuseri:11 doechii:15 doesnt:18 dog:18 dogg:17 doja:33 dollar:11 dolly:16 domain:9 donald:60 \
    donat:9 done:19 doom:9 door:22 dopamine:10 double:14 doubt:10 downtown:11 drake:66 drama:26 dream:49 driv:8 \
    driver:11 drozd:10 drug:13 drum:11 drummer:56 dry:8 du:13 dua:32 dublin:10 due:53 duet:21 duff:23 dumb:14 \
    duo:10 durst:9 dylan:24 eagl:9 earl:10 early:21 earn:13 earning:12 earth:17 easy:8 echo:11 ed:21 eddie:12 \
    edge:8 edition:35 ego:10 eight:10 eilish:33 el:9 electric:8 electronic:8 elliott:10 elon:13 else:9 elton:12 \
    elvi:9 em:8 eminem:14 emmy:16 emotional:16 empire:9 end:86 enemy:13 energy:8 enlist:8 enough:15 enter:13 \
    entertainment:25 entire:15 ep:80 epic:21 episode:15 epstein:30 era:44 eric:13 erivo:10 esdeekid:15 estate:36 \
    europe:13 european:32 eurovision:12 evaluation:8 evan:10 eve:34 even:22 event:29 ever:55 every:49 everybody:13 \
    everyone:12 everyth:24 evil:11 ex:59 exclusive:15 exec:12 executive:13 expand:27 expect:14 experience:12 \
    explain:32 explor:9 extend:22 eye:29 fac:19 face:29 fail:14 fair:14 faith:9 fake:15 fall:52 fallon:11 \
    fallout:16 fame:9 family:31 fan:166 fantasy:8 far:14 farewell:35 farrell:13 fashion:14 fate:16 father:20 \
    favorite:43 fear:10 feather:11 featur:16 feature:17 feel:47 fender:23 fest:43 festival:129 feud:15 field:10 \
    fifth:17 fight:30 fighter:50 figure:11 fil:31 filth:10 final:84 finale:14 finally:24 financial:10 find:22 \
    fir:18 fire:23 firm:12 first:386 five:13 fka:21 flam:10 fleetwood:11 flock:8 flog:11 florence:26 flower:15 \
    floyd:16 fly:10 focu:11 follow:50 fontain:10 foo:48 footage:9 football:8 forc:13 force:8 forever:34 forget:10 \
    former:46 found:53 founder:31 four:37 fox:8 francisco:10 frank:17 fred:27 free:40 freese:8 freestyle:11 \
    frehley:27 french:10 fresh:9 friday:22 friend:47 ftc:14 fuck:31 fuge:12 full:64 fun:11 fund:20 funeral:8 \
    future:30 gabriel:13 gaga:56 gain:10 gala:14 gallagher:31 gam:8 gambl:8 game:27 garbage:18 garden:28 gary:9 \
    gat:8 gave:9 gaza:9 geese:53 gene:29 generat:22 generation:13 geniu:8 genocide:15 george:28 georgia:9 get:176 \
    gett:32 ghost:8 giant:20 gift:28 gig:56 girl:76 giv:40 give:24 gizzard:13 glas:10 glastonbury:15 glob:14 \
    global:34 gloria:8 glover:8 gnaw:11 go:52 god:35 goe:29 going:31 gold:11 golden:38 gomez:20 gone:8 gonna:17 \
    good:54 goodbye:11 gorillaz:32 got:36 goth:8 government:10 governor:8 grace:9 gracie:15 graham:8 grammy:166 \
    grand:10 grande:51 grateful:18 great:37 greatest:15 green:55 grohl:22 group:64 growth:13 grunge:8 guard:12 \
    gues:10 guest:29 guide:9 guilty:10 guitar:31 gun:31 guy:11 gwar:15 halen:9 half:11 halftime:72 hall:13 \
    halloween:23 halsey:12 hand:21 hang:8 hannah:10 happen:18 happy:22 hard:27 hardcore:20 harmony:9 harri:15 \
    harry:52 hat:10 haunt:8 hawk:14 hayley:46 hbo:9 head:44 headlin:25 headline:39 headliner:11 health:28 healy:9 \
    heart:31 heartfelt:8 heat:16 heaven:26 heavy:29 height:21 helicopter:8 hell:19 help:37 hero:12 hiatu:16 high:28 \
    highest:12 hilary:22 hill:12 hind:17 hip:28 historic:10 history:32 hit:62 hold:13 hole:8 holiday:26 \
    hollywood:14 home:43 honey:9 hop:31 hope:24 horizon:9 horror:11 host:34 hot:40 hot100:38 hotel:10 hour:31 \
    house:69 huge:27 human:22 hunt:8 hunter:61 huntr:19 husband:20 hybe:15 ian:24 ice:123 icon:24 iconic:15 idea:11 \
    idl:10 idol:19 ii:10 iii:8 ill:8 im:79 impala:28 inch:18 incident:9 includ:28 include:9 independent:11 india:15 \
    indiana:8 indie:31 induct:11 induction:17 industry:27 ink:13 inside:22 inspir:24 instagram:16 international:8 \
    internet:8 interview:24 intimate:13 investigation:16 investment:8 ireland:20 iron:13 island:8 isnt:18 israel:33 \
    issu:14 issue:8 italian:9 ive:18 iver:19 jack:64 jacket:11 jackson:32 jacob:8 jade:8 jail:12 jake:9 jam:73 \
    jane:26 january:14 japan:18 jason:17 jay:23 jazz:13 jean:13 jeff:16 jelly:27 jennifer:15 jeremy:11 jerry:9 \
    jessica:8 jessie:11 jesu:8 jim:16 jimmy:43 jk:8 job:11 joe:39 joel:8 john:99 johnny:18 johnson:16 jok:8 joke:10 \
    jon:34 jona:15 jonathan:10 joni:8 jordan:9 josh:24 journey:16 jovi:14 joy:19 jr:19 judge:47 julia:11 jump:13 \
    justin:50 kahan:9 kali:9 kanye:19 kardashian:11 karol:14 kate:9 katseye:17 katy:20 keenan:9 keep:19 keith:12 \
    kelce:31 kelly:26 kendrick:24 kennedy:65 kenny:10 kevin:26 key:17 kick:49 kid:56 kill:48 killer:19 kim:20 \
    kimmel:33 kind:9 king:48 kirk:24 kis:59 kneecap:42 knight:8 knock:11 know:43 kong:8 kpop:47 la:118 label:55 \
    labor:8 lady:60 lainey:13 lake:10 lamar:22 lamb:10 lana:29 land:23 lanez:8 language:8 larsson:11 las:36 last:72 \
    late:39 later:8 latest:25 latin:92 laufey:8 laugh:9 launch:91 lauper:17 lauren:8 law:25 lawyer:17 lcd:8 le:10 \
    lead:71 leader:11 leak:13 learn:18 led:23 lee:31 leg:20 legacy:8 legal:36 legend:24 legendary:21 lenderman:14 \
    lennon:14 leon:20 les:8 let:30 letter:15 lewi:16 lgbtq:8 liam:31 licens:17 lie:12 life:142 lifetime:8 light:30 \
    lightn:8 like:99 lil:49 lily:29 limit:15 limp:25 line:28 link:10 lip:20 lipa:30 little:33 liv:23 livestream:14 \
    lizard:14 lizzo:14 lo:9 local:15 lola:24 london:60 lonely:9 long:37 longer:12 longtime:8 look:37 loose:11 \
    lord:9 lorde:19 los:44 loser:9 lost:32 lostprophet:11 lot:19 lou:9 loud:9 loui:15 lov:25 love:126 lover:8 \
    low:10 lowest:8 lucy:16 luke:18 lyric:31 mac:23 machine:30 made:34 madison:27 madonna:25 maga:8 magdalena:8 \
    magic:10 maiden:10 major:16 mak:90 make:80 malone:21 mama:8 mamdani:13 man:88 management:11 manager:31 \
    manchester:28 manchild:10 mani:22 manilow:9 mansion:8 manson:25 many:11 mar:33 marc:8 maria:14 mariah:42 \
    mark:39 market:20 marri:17 martin:28 marty:9 mary:19 mas:9 massive:27 master:14 mastodon:15 matt:17 matthew:12 \
    matty:9 max:24 may:25 maya:10 mayer:8 mayhem:13 maynard:9 mbw:19 mccartney:22 mcrae:12 mean:13 media:20 \
    medley:15 meet:20 megadeth:26 megan:29 melissa:8 member:58 memoir:11 memorial:10 men:16 mental:11 merch:23 \
    mercury:10 message:26 metal:28 metallica:25 metro:8 mexican:16 mexico:29 mgk:8 miami:11 michael:47 michel:13 \
    midnight:8 might:27 mike:42 mil:11 miley:24 million:61 minaj:36 mind:22 mini:10 minneapoli:25 minnesota:8 \
    minute:16 mis:24 miss:22 mitchell:9 mix:10 mixtape:11 mj:14 mo:8 mock:10 model:22 modern:8 mom:9 moment:75 \
    momsen:10 monet:8 money:15 monica:10 montana:8 month:42 moon:13 moore:8 morello:18 morgan:23 morn:17 \
    morrissey:35 mother:15 motley:10 mountain:14 mov:16 move:11 mr:8 mtv:28 much:21 mumford:11 muppet:8 murder:29 \
    murphy:15 music:602 musical:24 musicar:8 musician:28 musk:13 must:11 mustaine:10 myself:14 nail:21 name:44 \
    nas:28 nashville:18 nation:50 national:15 nba:13 near:9 nearly:13 need:34 needle:8 neil:53 nelson:10 netflix:52 \
    never:47 new:50 newjean:11 newly:10 next:53 nfl:22 nick:36 nicki:38 nicole:10 night:63 nightmare:8 nile:10 \
    nine:22 no1:100 noah:16 nobody:11 noel:16 non:11 north:122 noth:18 nowhere:12 number:12 nyc:40 oasi:78 offer:21 \
    office:14 officer:18 official:12 officially:13 oklou:10 old:25 oliver:8 olivia:53 olympic:26 one:145 online:13 \
    onstage:23 open:89 opener:12 opera:10 operat:9 ophelia:13 orange:13 orchestra:19 order:26 original:30 \
    osbourne:63 oscar:20 other:8 outkast:11 outside:14 oz:13 ozzy:63 paid:10 pain:9 palestine:33 parade:14 \
    paramore:8 paramount:13 parent:8 pari:20 park:45 parker:12 part:30 parti:9 partner:21 partnership:13 parton:16 \
    party:51 past:22 paul:56 peace:16 people:49 pepa:9 pepper:18 perfect:11 performer:10 perry:45 person:13 \
    personal:14 pete:9 peter:20 pharrell:10 phish:11 photo:72 pick:30 piece:9 pilot:26 pink:31 pinkpantheres:33 \
    pioneer:10 pistol:11 pitchfork:13 place:15 plan:33 plann:11 platform:43 player:24 playlist:34 please:10 plot:9 \
    plu:8 podcast:62 point:38 police:39 politic:11 political:17 pony:13 pop:72 poppy:13 possible:10 post:69 \
    power:36 powerful:13 pra:9 prais:14 pre:22 premature:8 premio:9 present:20 president:33 pretty:12 preview:21 \
    previously:18 pric:10 price:16 primal:16 primary:8 prime:10 prince:19 princes:10 prison:59 private:15 prize:14 \
    pro:9 problem:10 produc:17 producer:23 profit:9 project:27 promis:13 promo:21 protect:10 protest:30 public:33 \
    publish:22 publisher:11 puerto:12 pull:32 pulp:12 pumpkin:18 punk:43 puscifer:9 pusha:8 put:20 puth:12 q3:11 \
    queen:33 question:14 racist:10 radio:46 radiohead:50 rae:13 rage:8 rain:15 rais:11 raise:10 rally:10 rap:21 \
    rape:9 rapper:35 rare:22 rariti:13 rat:8 ray:14 raye:12 reach:17 read:22 ready:22 real:28 really:35 reason:10 \
    recall:13 recap:11 receiv:23 receive:17 recent:8 recording:8 red:35 reflect:22 refus:14 regional:8 reiner:19 \
    reissu:9 reissue:24 relationship:15 remain:14 remix:35 remov:14 remove:11 renee:12 replacement:13 report:75 \
    reportedly:12 request:8 resale:12 residency:55 retirement:9 return:129 reunion:61 reunit:14 reunite:44 \
    revenu:16 revenue:13 reviv:12 rey:30 rhym:8 richard:8 ricky:10 rico:19 ride:9 right:44 ring:17 riot:11 rip:11 \
    ris:9 rise:8 rivalry:10 river:15 road:31 roan:56 rob:27 robbie:27 robert:22 robinson:15 robyn:23 rock:124 \
    rockhall:51 rockin:10 rocky:46 rod:9 rodger:8 rodrigo:16 roger:16 role:27 roll:66 romance:20 romantic:10 \
    ronnie:8 room:10 ros:54 rosalia:30 rose:33 round:26 rowl:8 royalti:29 rufu:10 ruin:11 rul:27 rumor:12 rumour:13 \
    run:33 runn:20 rush:17 sabbath:14 sabrina:106 sad:11 sal:22 sale:26 salt:12 sam:34 sammy:8 san:16 santa:9 \
    sarah:9 saudi:9 sav:8 savage:9 save:12 scar:8 scen:10 scene:16 scheme:8 school:10 scor:20 score:16 scott:26 \
    scream:25 screen:8 sean:15 search:10 season:47 second:49 secret:18 security:17 see:98 seek:21 seemingly:8 \
    seen:9 select:13 selena:27 self:23 sell:52 send:19 sentenc:31 sentence:12 seri:31 servic:14 service:13 \
    session:15 set:107 setlist:22 settl:16 settlement:14 seven:31 sex:34 sexual:32 shak:9 shakira:11 sharon:15 \
    sheeran:14 shirley:18 shirt:11 shoot:29 short:28 shot:10 show:494 showgirl:77 shut:14 side:12 sign:58 \
    silence:16 simmon:29 simon:9 simpson:10 sinatra:8 since:57 sister:20 sit:9 six:15 sketch:11 sky:16 slash:11 \
    sleep:17 slipknot:19 smash:25 smith:64 snider:10 sniffer:13 snippet:10 snl:131 snoop:17 snow:8 soar:10 \
    social:16 soft:12 sold:15 solo:60 sombr:21 someone:9 someth:24 son:56 songwrit:9 songwriter:26 sony:25 soon:13 \
    sorry:13 soul:29 sound:39 soundgarden:15 soundsystem:9 soundtrack:51 south:32 spann:9 spark:10 speak:26 \
    spear:19 special:39 speech:22 spend:11 sphere:45 spice:17 spike:9 spinal:9 spirit:13 split:19 sport:10 spot:8 \
    spotify:111 spr:34 springsteen:62 square:24 st:22 stabb:9 stadium:30 staff:16 stage:56 stake:10 stallion:22 \
    stand:13 star:129 starr:20 start:14 state:21 statement:21 station:12 stay:13 steal:8 step:14 stephen:15 \
    steve:26 steven:31 stevie:12 stewart:11 still:30 sting:12 stock:18 ston:11 stone:46 stop:28 store:21 story:21 \
    strange:8 stranger:23 street:32 strik:8 strike:10 strip:8 stroke:10 stubhub:8 studio:14 styl:46 sub:9 \
    subscription:15 succes:13 suffer:14 summer:54 summit:8 sun:11 sundance:9 suno:18 sunshine:9 super:117 \
    superfan:10 superstar:9 support:54 supreme:12 surgery:16 surpris:20 surprise:67 suspect:10 sweatshirt:10 \
    sweeney:14 sweet:16 swift:241 sydney:18 system:12 sza:26 tail:10 tak:54 take:44 talent:17 talk:91 tame:28 \
    tap:24 tate:12 taylor:273 tear:18 teas:46 tease:17 tech:12 teen:11 teenage:10 tell:39 temu:8 tencent:9 \
    tennessee:16 terror:11 tesla:12 teyana:8 thank:36 thanksgiv:22 theater:19 thee:23 theft:10 theme:15 theyre:9 \
    thing:81 think:36 third:22 thom:8 thoma:27 thought:10 thousand:8 threat:15 three:41 thrill:10 throw:16 thug:16 \
    thundercat:9 ticket:102 ticketmaster:31 tie:16 tiktok:28 tim:46 time:190 timothee:15 tiny:23 titl:11 title:28 \
    today:9 todd:11 together:35 token:9 told:10 tom:37 tommy:14 tonight:17 tony:14 took:9 tool:23 top:81 topp:12 \
    tory:8 toy:8 train:9 tran:10 trash:10 travel:9 travi:38 tri:10 trial:43 trip:10 triumphant:10 trouble:8 true:15 \
    truly:8 trump:159 trust:8 try:17 tucker:8 turn:62 turnstile:21 tv:28 twenty:20 twig:19 twin:14 twist:13 two:95 \
    tyler:34 uchi:9 udio:9 uk:134 ultra:8 umg:34 underground:13 unearth:13 unit:16 universal:27 unreleas:30 \
    upcom:46 updat:28 update:13 uplift:24 urban:9 urg:15 us:189 usa:24 use:22 used:14 user:9 using:29 valentine:12 \
    vampire:9 van:26 vega:50 velvet:8 venu:14 venue:25 vernon:9 version:32 victoria:15 victory:10 vie:11 view:14 \
    vince:15 vincent:15 vinyl:31 violence:12 violet:8 viral:42 virgin:9 visit:10 vma:49 vocal:10 voice:33 vol:12 \
    vote:14 vylan:15 wait:13 walk:29 wallen:17 walloper:9 want:83 war:36 warn:10 warner:34 warren:19 washington:9 \
    wasnt:13 wasserman:23 water:20 watkin:11 wave:16 waxahatchee:10 way:46 wayne:10 wear:8 wedd:16 wednesday:8 \
    week:199 weekend:26 weekly:18 weeknd:12 weezer:12 weight:8 weir:25 weird:14 welch:10 welcom:15 welcome:17 \
    well:13 wembley:17 went:8 west:40 wet:14 white:104 whole:9 wick:21 wife:33 wilco:9 wild:19 william:90 willie:11 \
    wilson:32 wine:8 wing:13 winter:28 wish:23 without:16 wizard:24 wmg:14 wolf:17 woman:15 women:13 wonder:8 \
    wont:30 wood:13 word:17 work:79 world:101 worth:12 writer:11 wrote:11 wu:10 wuther:13 xcx:76 xo:8 xx:8 yankee:9 \
    ye:12 year:399 yes:8 yet:21 yo:11 york:35 yorke:8 young:113 youngboy:9 youre:15 youtube:32 yoy:14 yungblud:46 \
    zach:31 zara:11 zayn:11 zealand:9 zohran:13 zombie:9
    """
}
