/// How the work of a post is paid for.
package enum Contract: String, Word {
  case permanent
  case agency
}
