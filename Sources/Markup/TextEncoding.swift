/// How a byte string that came from outside becomes characters.
public enum TextEncoding {}
