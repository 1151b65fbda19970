# METADATA
# title: Repositories of artifacts are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/artifact_registry_repository
# custom:
#   id: google.artifactregistry.customer_key
#   aliases: [CKV_GCP_84]
#   requirement: Artifact Registry repositories must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_artifact_registry_repository]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.artifactregistry.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry_repository, "must be encrypted with a customer managed key", ["kms_key_name"]) if {
	some registry_repository in input.resource.google_artifact_registry_repository
	value.absent(value.at(registry_repository.values, ["kms_key_name"], null))
}
