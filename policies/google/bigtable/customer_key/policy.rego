# METADATA
# title: Bigtable instances are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/bigtable_instance
# custom:
#   id: google.bigtable.customer_key
#   aliases: [CKV_GCP_85]
#   requirement: Bigtable instances must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_bigtable_instance]
#   remediation: Set `kms_key_name` in each `cluster`.
package decree.google.bigtable.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be encrypted with a customer managed key", ["cluster", i, "kms_key_name"]) if {
	some instance in input.resource.google_bigtable_instance
	some i, cluster in instance.values.cluster
	value.absent(value.at(cluster, ["kms_key_name"], null))
}
