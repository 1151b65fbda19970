# METADATA
# title: Repositories of artifacts are not open to everyone
# description: Images hold code and often credentials; with the role of writer strangers also replace them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/artifact_registry_repository_iam_binding
# custom:
#   id: google.artifactregistry.public
#   aliases: [CKV_GCP_101]
#   requirement: Artifact Registry repositories must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_artifact_registry_repository_iam_binding, google_artifact_registry_repository_iam_member]
#   profiles: [recommended, ai_platform]
#   remediation: Name the accounts that pull and push.
package decree.google.artifactregistry.public

import data.decree.tf

deny contains tf.finding(registry_repository_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some registry_repository_iam_binding in input.resource.google_artifact_registry_repository_iam_binding
	some i, member in registry_repository_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(registry_repository_iam_member, "must not be publicly accessible", ["member"]) if {
	some registry_repository_iam_member in input.resource.google_artifact_registry_repository_iam_member
	registry_repository_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
