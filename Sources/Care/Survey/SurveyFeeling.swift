/// How a child felt at the review.
package enum SurveyFeeling: String, Word {
  case involved
  case supported
  case listenedTo = "listened to"
  case happy
  case worried
  case bored
  case ignored
}
