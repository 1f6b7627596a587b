/// One of the four areas of practice that audits look at.
package enum AuditArea: String, Word {
  case reviews = "review meetings and records"
  case planning = "care planning"
  case voice = "voice of the child"
  case oversight = "monitoring and oversight"
}
