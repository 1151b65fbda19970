# METADATA
# title: AlloyDB clusters are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/alloydb_cluster
# custom:
#   id: google.alloydb.customer_key
#   requirement: AlloyDB clusters must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_alloydb_cluster]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.alloydb.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["encryption_config", 0, "kms_key_name"]) if {
	some cluster in input.resource.google_alloydb_cluster
	value.absent(value.at(cluster.values, ["encryption_config", 0, "kms_key_name"], null))
}
