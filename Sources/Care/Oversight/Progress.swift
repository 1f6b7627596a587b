/// How a plan goes on between reviews.
package enum Progress: String, Word {
  case onTrack = "on track"
  case somewhat = "some delay"
  case drift
}
