# METADATA
# title: BigQuery tables are not open to everyone
# description: Every account of Google in the world may read, and copy, such a table.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/bigquery_table_iam_binding
# custom:
#   id: google.bigquery.table_public
#   aliases: [CKV_GCP_100]
#   requirement: BigQuery tables must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_bigquery_table_iam_binding, google_bigquery_table_iam_member]
#   profiles: [recommended, ai_platform]
#   remediation: Name the users, groups or domains that need the data.
package decree.google.bigquery.table_public

import data.decree.tf

deny contains tf.finding(table_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some table_iam_binding in input.resource.google_bigquery_table_iam_binding
	some i, member in table_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(table_iam_member, "must not be publicly accessible", ["member"]) if {
	some table_iam_member in input.resource.google_bigquery_table_iam_member
	table_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
