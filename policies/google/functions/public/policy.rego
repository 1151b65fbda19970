# METADATA
# title: Functions ask who is calling
# description: A function that allUsers may invoke answers, and is paid for, for the whole internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloudfunctions2_function_iam_binding
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloudfunctions_function_iam_binding
# custom:
#   id: google.functions.public
#   aliases: [CKV_GCP_107]
#   requirement: Cloud Functions must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types:
#     [google_cloudfunctions2_function_iam_binding, google_cloudfunctions_function_iam_binding,
#      google_cloudfunctions2_function_iam_member, google_cloudfunctions_function_iam_member]
#   remediation: Name the callers, or put the function behind an API gateway.
package decree.google.functions.public

import data.decree.tf

deny contains tf.finding(function_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some function_iam_binding in input.resource.google_cloudfunctions2_function_iam_binding
	some i, member in function_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(function_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some function_iam_binding in input.resource.google_cloudfunctions_function_iam_binding
	some i, member in function_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(function_iam_member, "must not be publicly accessible", ["member"]) if {
	some function_iam_member in input.resource.google_cloudfunctions2_function_iam_member
	function_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(function_iam_member, "must not be publicly accessible", ["member"]) if {
	some function_iam_member in input.resource.google_cloudfunctions_function_iam_member
	function_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
