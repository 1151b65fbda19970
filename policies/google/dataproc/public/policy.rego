# METADATA
# title: Dataproc clusters are not open to everyone
# description: Strangers may run jobs on the cluster, with the rights of its service account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/dataproc_cluster_iam_binding
# custom:
#   id: google.dataproc.public
#   aliases: [CKV_GCP_98]
#   requirement: Dataproc clusters must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_dataproc_cluster_iam_binding, google_dataproc_cluster_iam_member]
#   profiles: [recommended, ai_platform]
#   remediation: Name the users and service accounts that run jobs.
package decree.google.dataproc.public

import data.decree.tf

deny contains tf.finding(cluster_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some cluster_iam_binding in input.resource.google_dataproc_cluster_iam_binding
	some i, member in cluster_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(cluster_iam_member, "must not be publicly accessible", ["member"]) if {
	some cluster_iam_member in input.resource.google_dataproc_cluster_iam_member
	cluster_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
