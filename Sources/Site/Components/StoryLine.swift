import Records
import Templating

/// A story as a line on the page of a track or an artist.
enum StoryLine {
  static func value(_ story: StoryRollup.Brief, _ content: SiteContent) -> Value {
    [
      "href": .string("\(content.frame.base)/stories/\(story.id)/"), "title": .string(story.title),
      "time": [
        "iso": .string(story.latest.description), "text": .string(DateText.short(story.latest.day)),
      ],
      "voices": .string(Words.count(story.voices, "voice")),
    ]
  }

  static func add(_ story: StoryRollup.Brief, to inputs: inout FingerprintMixer) {
    inputs.add(story.id)
    inputs.add(story.title)
    inputs.add(story.latest.seconds)
    inputs.add(story.voices)
  }
}
