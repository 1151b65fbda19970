# METADATA
# title: BigQuery datasets are not open to everyone
# description: Every account of Google in the world may read, and copy, the tables of such a dataset.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/bigquery_dataset
# custom:
#   id: google.bigquery.dataset_public
#   aliases: [CKV_GCP_15, AVD-GCP-0046, e576ce44-dd03-4022-a8c0-3906acca2ab4]
#   requirement: BigQuery datasets must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types:
#     [google_bigquery_dataset, google_bigquery_dataset_access, google_bigquery_dataset_iam_binding,
#      google_bigquery_dataset_iam_member]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["7.1"]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_i", "164_312_a_1"]
#     pci_dss:
#       ["1.2.8.16", "1.2.8.29", "1.2.8.33", "1.2.8.34", "1.3.1.32", "1.3.1.35", "1.3.1.37", "1.3.2.32",
#        "1.3.2.35", "1.3.2.36", "1.4.2.30", "1.4.2.33", "1.5.1.29", "1.5.1.32", "10.2.1.1.28", "10.2.1.2.24",
#        "10.2.1.2.25", "10.2.1.25", "10.2.1.3.25", "10.2.1.4.25", "10.2.1.5.25", "10.2.1.6.25", "10.2.1.7.25",
#        "10.2.2.25", "10.3.1.25", "10.3.2.17", "10.3.2.19", "10.3.2.20", "10.3.2.26", "10.6.3.31", "2.2.7.18",
#        "3.5.1.2", "3.5.1.28", "3.5.1.3.22", "3.5.1.3.24", "5.3.4.30", "8.3.2.3", "8.3.2.45", A1.1.2.13,
#        A1.1.3.29, A1.1.3.31, A1.1.3.32, A1.1.3.33, A1.2.1.29, A3.4.1.15, A3.4.1.16, A3.4.1.19]
#   remediation: Name the users, groups or domains that need the data.
package decree.google.bigquery.dataset_public

import data.decree.tf

deny contains tf.finding(dataset, "must not be publicly accessible", ["access", i, "special_group"]) if {
	some dataset in input.resource.google_bigquery_dataset
	some i, access in dataset.values.access
	access.special_group == "allAuthenticatedUsers"
}

deny contains tf.finding(dataset, "must not be publicly accessible", ["access", i, "iam_member"]) if {
	some dataset in input.resource.google_bigquery_dataset
	some i, access in dataset.values.access
	access.iam_member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(dataset_access, "must not be publicly accessible", ["special_group"]) if {
	some dataset_access in input.resource.google_bigquery_dataset_access
	dataset_access.values.special_group == "allAuthenticatedUsers"
}

deny contains tf.finding(dataset_access, "must not be publicly accessible", ["iam_member"]) if {
	some dataset_access in input.resource.google_bigquery_dataset_access
	dataset_access.values.iam_member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(dataset_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some dataset_iam_binding in input.resource.google_bigquery_dataset_iam_binding
	some i, member in dataset_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(dataset_iam_member, "must not be publicly accessible", ["member"]) if {
	some dataset_iam_member in input.resource.google_bigquery_dataset_iam_member
	dataset_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
