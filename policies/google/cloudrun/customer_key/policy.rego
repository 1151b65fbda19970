# METADATA
# title: Cloud Run services are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloud_run_v2_service
# custom:
#   id: google.cloudrun.customer_key
#   requirement: Cloud Run services must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_cloud_run_v2_service]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.cloudrun.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(run_v2_service, "must be encrypted with a customer managed key", ["template", 0, "encryption_key"]) if {
	some run_v2_service in input.resource.google_cloud_run_v2_service
	value.absent(value.at(run_v2_service.values, ["template", 0, "encryption_key"], null))
}
