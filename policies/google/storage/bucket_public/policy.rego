# METADATA
# title: Buckets are not open to everyone
# description: A grant to allUsers or allAuthenticatedUsers puts every object on the internet, and crawlers look
#   for such buckets.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket_iam_binding
# custom:
#   id: google.storage.bucket_public
#   aliases:
#     [CKV_GCP_28, AVD-GCP-0001, c010082c-76e0-4b91-91d9-6e8439e455dd, a6cd52a1-3056-4910-96a5-894de9f3f3b3]
#   requirement: Cloud Storage buckets must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_storage_bucket_iam_binding, google_storage_bucket_iam_member]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["5.1"]
#     soc2: [cc_6_1]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_i", "164_312_a_1"]
#     pci_dss:
#       ["1.2.5.15", "1.2.8.30", "1.2.8.32", "1.2.8.33", "1.2.8.34", "1.2.8.35", "1.3.1.32", "1.3.1.34",
#        "1.3.1.35", "1.3.1.37", "1.3.1.38", "1.3.1.39", "1.3.2.34", "1.3.2.35", "1.3.2.36", "1.3.2.37",
#        "1.3.2.38", "1.3.2.39", "1.4.2.32", "1.4.2.33", "1.4.2.35", "1.4.2.36", "1.4.2.37", "1.5.1.30",
#        "1.5.1.32", "1.5.1.33", "1.5.1.34", "1.5.1.35", "10.3.2.11", "10.3.2.18", "10.3.2.19", "10.3.2.21",
#        "10.3.2.23", "10.3.2.24", "10.3.2.26", "10.3.2.8", "10.3.3.23", "10.3.4.8", "10.6.3.33", "10.6.3.35",
#        "2.2.5.15", "3.5.1.3.23", "3.5.1.3.24", "3.5.1.3.26", "3.5.1.3.28", "3.5.1.3.29", "3.5.1.3.8",
#        "4.2.1.19", "7.2.1.24", "7.2.1.25", "7.2.1.26", "7.2.1.27", "7.2.2.2", "7.2.2.24", "7.2.2.25",
#        "7.2.2.26", "7.2.2.27", "7.2.5.18", "7.2.5.19", "7.2.5.2", "7.2.5.20", "7.2.5.21", "7.2.6.4",
#        "7.2.6.5", "7.3.1.18", "7.3.1.19", "7.3.1.20", "7.3.1.21", "7.3.2.18", "7.3.2.19", "7.3.2.20",
#        "7.3.2.21", "7.3.3.18", "7.3.3.19", "7.3.3.20", "7.3.3.21", "8.2.7.18", "8.2.7.19", "8.2.7.20",
#        "8.2.7.21", "8.2.8.20", "8.2.8.21", "8.2.8.22", "8.2.8.23", "8.3.2.48", "8.3.4.18", "8.3.4.19",
#        "8.3.4.20", A1.1.2.14, A1.1.2.17, A1.1.2.19, A1.1.2.20, A1.1.2.22, A1.1.2.4, A1.1.2.7, A1.1.3.30,
#        A1.1.3.31, A1.1.3.32, A1.1.3.33, A1.1.3.34, A1.1.3.35, A1.2.1.31, A3.4.1.16, A3.4.1.19, A3.4.1.21,
#        A3.4.1.22, A3.4.1.25, A3.4.1.4]
#   remediation: Name the accounts that need the objects; serve public files through a CDN with a bucket of its own.
package decree.google.storage.bucket_public

import data.decree.tf

deny contains tf.finding(bucket_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some bucket_iam_binding in input.resource.google_storage_bucket_iam_binding
	some i, member in bucket_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(bucket_iam_member, "must not be publicly accessible", ["member"]) if {
	some bucket_iam_member in input.resource.google_storage_bucket_iam_member
	bucket_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
