/// Classes of verbs whose confusion turns a report into a falsehood: what was approved was not rejected.
struct Consequence: Sendable {
  /// The class, for the table's reader.
  let name: String
  /// Verb forms that claim it, as stems; phrases have a space.
  let claims: [[String]]
  /// Further words that support such a claim in a source: nouns and paraphrases.
  let supports: [[String]]

  private init(_ name: String, _ claims: String, also supports: String = "") {
    self.name = name
    self.claims = Self.phrases(claims)
    self.supports = Self.phrases(claims) + Self.phrases(supports)
  }

  private static func phrases(_ list: String) -> [[String]] {
    list.split(separator: ",").map { $0.split(separator: " ").map { ContentWords.stem(String($0)) } }
  }

  /// The classes; irregular forms are spelled out. What supports a claim is a synonym and not merely near: an announced
  /// album is not released, a deal is not an acquisition.
  static let all: [Consequence] = [
    Consequence(
      "approve", "approve,authorize,authorise,ratify,greenlight,green light",
      also: "approval,clear,cleared,clearance,go ahead,nod,passed,passes,accept"),
    Consequence(
      "reject",
      "reject,block,veto,deny,denies,denied,refute,rebuff,overturn,strike down,struck down,turn down,turned down",
      also: "rejection,dismiss,dismissal,denial,refuse,refusal,quash,throw out,throws out,threw out,dispute"),
    Consequence("refuse", "refuse,decline to,declines to,declined to", also: "refusal,reject,deny,denies,no comment"),
    Consequence("dismiss", "dismiss,toss out,throw out,threw out", also: "dismissal,reject,quash"),
    Consequence(
      "acquire", "acquire,buy,bought,purchase,take over,takes over,took over,snap up,snaps up",
      also: "acquisition,takeover,buyout,pick up,picks up,majority stake"),
    Consequence("sell", "sell,sold,divest,offload", also: "sale,divestment,divestiture,seller,auction"),
    Consequence("merge", "merge", also: "merger,combine,combination"),
    Consequence("sue", "sue,sues,sued,suing", also: "lawsuit,suit,litigation,complaint,legal action,plaintiff"),
    Consequence("settle", "settle", also: "settlement,resolve"),
    Consequence(
      "release", "release,launch,publish,issue,roll out,rolls out,rolled out",
      also:
        "rollout,drop,drops,dropped,out now,available,arrive,premiere,debut,unveil,introduce,share,shares,shared,ship"),
    Consequence(
      "unveil", "unveil,introduce,debut",
      also: "announce,reveal,present,launch,release,premiere,show,shows,showed,preview,share,shares,shared"),
    Consequence(
      "cancel",
      "cancel,scrap,axe,axed,shelve,abandon,discontinue,call off,called off,calls off,withdraw,withdrew,withdrawn",
      also: "cancellation,cancelation,pull,pulls,pulled,scuttle,nix,retire,switch off,switches off"),
    Consequence("suspend", "suspend,halt,pause", also: "suspension,freeze,on hold"),
    Consequence("delay", "delay,postpone,push back,pushed back", also: "postponement,reschedule"),
    Consequence(
      "close", "close down,closed down,closes down,shut,shuts,shut down,shutter,wind down,cease",
      also: "closure,close,closing,shutdown"),
    Consequence("ban", "ban,prohibit,outlaw,forbid,forbade", also: "prohibition,block,bar,bars,barred"),
    Consequence("allow", "allow,permit,legalize,legalise", also: "permission,let,lets"),
    Consequence("sign", "sign,ink", also: "signing,deal,agreement,contract,pact,signatory"),
    Consequence("drop", "drop", also: "fall,fell,fallen,decline,decrease,plunge,slump,tumble"),
    Consequence(
      "rise", "rise,rose,risen,grow,grew,grown,climb,increase,surge,soar,jump,double,triple,gain",
      also: "growth,raise,hike,boost,higher,gains,advance,spike,twofold,threefold"),
    Consequence(
      "raise", "raise,hike",
      also: "increase,rise,rose,risen,higher,secure,funding,fundraise,round,investment,lift"),
    Consequence(
      "fall", "fall,fell,fallen,decline,decrease,plunge,slump,shrink,shrank,shrunk,halve,tumble,slide,slid",
      also: "drop,lower,loss,dip,slip,reduction,sink,sank,dwindle,autumn"),
    Consequence(
      "cut", "cut,cuts,cutting,slash,reduce,lower,lowers,lowered",
      also: "reduction,layoff,lay off,lays off,laid off,trim,decrease,drop,shortened"),
    Consequence("win", "win,won,prevail", also: "victory,winner,triumph,scoop,take home,took home,takes home"),
    Consequence("lose", "lose,lost", also: "loss,defeat"),
    Consequence(
      "appoint", "appoint,hire,promote",
      also: "appointment,name,names,named,join,joins,joined,hires,promotion,tap,taps,tapped,elevate,head,lead,leads"),
    Consequence(
      "leave", "resign,step down,steps down,stepped down,stepping down,depart,retire",
      also: "leave,leaves,left,leaving,exit,departure,resignation,retirement,quit,step back"),
    Consequence("fire", "fire,sack,oust,lay off,lays off,laid off", also: "layoff,dismiss,redundancy"),
    Consequence("die", "die,dies,died,dying,dead", also: "death,pass away,passed away,passes away,obituary"),
    Consequence("arrest", "arrest,detain,jail,imprison", also: "custody,prison,sentenced"),
    Consequence("charge", "indict,accuse", also: "indictment,charge,charges,charged,accusation,allege,allegation"),
    Consequence("convict", "convict", also: "guilty,conviction,sentenced"),
    Consequence("acquit", "acquit,exonerate", also: "not guilty,acquittal,cleared"),
    Consequence("confirm", "confirm", also: "confirmation,announce,verify,acknowledge"),
    Consequence(
      "admit", "admit,apologize,apologise,plead,pleads,pleaded", also: "admission,apology,acknowledge,confess,concede"),
    Consequence("agree", "agree", also: "agreement,deal,accord,pact,settle,sign,contract"),
    Consequence(
      "investigate", "investigate,probe", also: "investigation,inquiry,review,examine,look into,looks into,inspect"),
    Consequence("fine", "fined,fines,penalize,penalise", also: "penalty,fine,sanction,levy"),
    Consequence(
      "remove", "remove,delete,take down,takes down,took down,taken down",
      also: "removal,takedown,delist,purge,withdraw,withdrew,withdrawn,pull,pulls,pulled"),
    Consequence(
      "restore", "restore,reinstate,reunite,revive", also: "reunion,return,comeback,revival,restoration,rejoin"),
    Consequence("extend", "extend,renew", also: "extension,renewal,expand"),
    Consequence("terminate", "terminate,expire", also: "termination,cancel,expiry,end,ends,ended"),
    Consequence("split", "split,divorce,break up,broke up,disband", also: "separation,part ways,breakup"),
    Consequence("invest", "invest", also: "investment,investor,stake,funding,backs,backed"),
    Consequence("threaten", "threaten,warn", also: "threat,warning,caution,alert"),
  ]
}
