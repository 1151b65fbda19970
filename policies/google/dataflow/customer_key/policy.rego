# METADATA
# title: Dataflow jobs are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/dataflow_job
# custom:
#   id: google.dataflow.customer_key
#   aliases: [CKV_GCP_90]
#   requirement: Dataflow jobs must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_dataflow_job]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.dataflow.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(job, "must be encrypted with a customer managed key", ["kms_key_name"]) if {
	some job in input.resource.google_dataflow_job
	value.absent(value.at(job.values, ["kms_key_name"], null))
}
