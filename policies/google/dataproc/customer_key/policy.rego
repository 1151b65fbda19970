# METADATA
# title: Dataproc clusters are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/dataproc_cluster
# custom:
#   id: google.dataproc.customer_key
#   aliases: [CKV_GCP_91]
#   requirement: Dataproc clusters must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_dataproc_cluster]
#   frameworks:
#     cis: ["8.1"]
#     soc2: [cc_c_1_1, pi_1_5]
#     pci_dss: ["10.3.2.3", "10.3.2.4", "10.3.4.5", "3.5.1.20", "3.5.1.34", "8.3.2.34"]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.dataproc.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["cluster_config", 0, "encryption_config", 0, "kms_key_name"]) if {
	some cluster in input.resource.google_dataproc_cluster
	value.absent(value.at(cluster.values, ["cluster_config", 0, "encryption_config", 0, "kms_key_name"], null))
}
