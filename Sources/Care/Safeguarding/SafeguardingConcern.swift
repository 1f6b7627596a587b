/// A concern for a child's safety that is current at a review.
package enum SafeguardingConcern: String, Word {
  case missing = "missing from care"
  case exploitation = "sexual exploitation"
  case crime = "criminal activity or exploitation"
  case substances = "substance misuse"
  case gang = "gang affiliation"
  case notInEducation = "not in education, employment or training"
  case domesticAbuse = "domestic abuse"
  case other
  case mentalHealth = "mental health"
  case bullying
  case explicitImages = "explicit images"
  case abuse = "child abuse"
}
