# METADATA
# title: Tags of images cannot be moved
# description: A tag that may be moved lets an image be replaced after it was reviewed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/artifact_registry_repository
# custom:
#   id: google.artifactregistry.immutable_tags
#   requirement: Artifact Registry repositories must have immutable tags
#   severity: LOW
#   category: supply chain
#   resource_types: [google_artifact_registry_repository]
#   remediation: Set `docker_config.0.immutable_tags` to true.
#   fix:
#     set:
#       path: [docker_config, 0, immutable_tags]
#       value: true
package decree.google.artifactregistry.immutable_tags

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry_repository, "must have immutable tags", ["docker_config", 0, "immutable_tags"]) if {
	some registry_repository in input.resource.google_artifact_registry_repository
	immutable_tags := value.at(registry_repository.values, ["docker_config", 0, "immutable_tags"], null)
	value.known(immutable_tags)
	immutable_tags != true
}
