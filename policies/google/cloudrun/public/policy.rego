# METADATA
# title: Cloud Run services ask who is calling
# description: A service that allUsers may invoke is on the internet; an API of models then answers, and is paid
#   for, for everyone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloud_run_service_iam_binding
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloud_run_v2_service_iam_binding
# custom:
#   id: google.cloudrun.public
#   aliases: [CKV_GCP_102]
#   requirement: Cloud Run services must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types:
#     [google_cloud_run_service_iam_binding, google_cloud_run_v2_service_iam_binding,
#      google_cloud_run_service_iam_member, google_cloud_run_v2_service_iam_member]
#   profiles: [ai_platform]
#   remediation: Name the callers, or put the service behind Identity-Aware Proxy.
package decree.google.cloudrun.public

import data.decree.tf

deny contains tf.finding(run_service_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some run_service_iam_binding in input.resource.google_cloud_run_service_iam_binding
	some i, member in run_service_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(run_v2_service_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some run_v2_service_iam_binding in input.resource.google_cloud_run_v2_service_iam_binding
	some i, member in run_v2_service_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(run_service_iam_member, "must not be publicly accessible", ["member"]) if {
	some run_service_iam_member in input.resource.google_cloud_run_service_iam_member
	run_service_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(run_v2_service_iam_member, "must not be publicly accessible", ["member"]) if {
	some run_v2_service_iam_member in input.resource.google_cloud_run_v2_service_iam_member
	run_v2_service_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
