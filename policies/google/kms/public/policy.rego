# METADATA
# title: KMS keys are not open to everyone
# description: Whoever may use the key reads all that it protects.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/kms_crypto_key_iam_binding
# custom:
#   id: google.kms.public
#   aliases: [CKV_GCP_112]
#   requirement: Google KMS keys must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_kms_crypto_key_iam_binding, google_kms_crypto_key_iam_member]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["1.9"]
#     pci_dss:
#       ["10.3.3.6", "3.5.1.1.7", "3.5.1.1.8", "3.5.1.15", "3.5.1.16", "3.5.1.17", "3.5.1.3.15", "3.5.1.3.16",
#        "3.5.1.31", "3.5.1.32", "3.5.1.35", "3.5.1.5", "3.6.1.2.7", "3.6.1.2.8", "3.6.1.3.7", "3.6.1.3.8",
#        "3.6.1.4.7", "3.6.1.4.8", "3.6.1.7", "3.6.1.8", "3.7.1.8", "3.7.1.9", "3.7.2.7", "3.7.2.8", "3.7.4.5",
#        "3.7.4.8", "3.7.4.9", "3.7.5.2", "3.7.6.7", "3.7.6.8", "3.7.7.7", "3.7.7.8", "4.2.1.1.20",
#        "4.2.1.1.21", "7.2.1.10", "7.2.1.9", "7.2.2.10", "7.2.2.9", "7.2.3.5", "7.2.3.6", "7.2.5.5", "7.2.5.6",
#        "7.3.1.5", "7.3.1.6", "7.3.2.5", "7.3.2.6", "7.3.3.5", "7.3.3.6", "8.2.7.5", "8.2.7.6", "8.2.8.7",
#        "8.2.8.8", "8.3.2.24", "8.3.2.50", "8.3.2.51", "8.3.2.53", "8.3.2.54", "8.3.2.9", "8.3.4.5", "8.3.4.6",
#        A1.2.1.11]
#   remediation: Name the service accounts that use the key.
package decree.google.kms.public

import data.decree.tf

deny contains tf.finding(crypto_key_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some crypto_key_iam_binding in input.resource.google_kms_crypto_key_iam_binding
	some i, member in crypto_key_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(crypto_key_iam_member, "must not be publicly accessible", ["member"]) if {
	some crypto_key_iam_member in input.resource.google_kms_crypto_key_iam_member
	crypto_key_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
