/// Whether a post is there for good.
package enum Tenure: String, Word {
  case permanent
  case temporary
}
