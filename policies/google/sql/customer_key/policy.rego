# METADATA
# title: Database instances are encrypted with a customer managed key
# description: With a key of your own the data can be taken out of reach, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.customer_key
#   requirement: Cloud SQL instances must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_sql_database_instance]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.sql.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must be encrypted with a customer managed key", ["encryption_key_name"]) if {
	some database_instance in input.resource.google_sql_database_instance
	value.absent(value.at(database_instance.values, ["encryption_key_name"], null))
}
