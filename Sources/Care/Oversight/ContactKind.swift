/// How the officer saw or spoke with a child.
package enum ContactKind: String, Word {
  case visit = "visit"
  case call
  case video = "video call"
  case message
}
