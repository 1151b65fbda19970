# METADATA
# title: Spanner databases are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/spanner_database
# custom:
#   id: google.spanner.customer_key
#   aliases: [CKV_GCP_93]
#   requirement: Spanner databases must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_spanner_database]
#   remediation: Set `kms_key_name` in `encryption_config`.
package decree.google.spanner.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(database, "must be encrypted with a customer managed key", []) if {
	some database in input.resource.google_spanner_database
	value.absent(value.at(database.values, ["encryption_config", 0, "kms_key_name"], null))
	value.absent(value.at(database.values, ["encryption_config", 0, "kms_key_names"], null))
}
