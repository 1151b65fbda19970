# METADATA
# title: BigQuery tables are protected from deletion
# description: A change of the schema may replace the table, and drop its rows.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/bigquery_table
# custom:
#   id: google.bigquery.table_deletion_protection
#   aliases: [CKV_GCP_121]
#   requirement: BigQuery tables must have deletion protection enabled
#   severity: LOW
#   category: data protection
#   resource_types: [google_bigquery_table]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.google.bigquery.table_deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(table, "must have deletion protection enabled", ["deletion_protection"]) if {
	some table in input.resource.google_bigquery_table
	deletion_protection := table.values.deletion_protection
	value.known(deletion_protection)
	deletion_protection != true
}
