# METADATA
# title: KMS keys rotate
# description: >
#   Rotation limits how much data one version of key material protects, and for how long a copy of it is worth
#   something. KMS keeps the old versions, so nothing needs to be encrypted anew.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
# custom:
#   id: aws.kms.rotation
#   aliases: [CKV_AWS_7, AVD-AWS-0065]
#   requirement: every enabled symmetric KMS key must rotate
#   severity: HIGH
#   category: encryption
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_kms_key]
#   frameworks:
#     cis: ["3.6"]
#     soc2: [pi_1_5]
#     hipaa: ["164_312_a_2_iv"]
#     pci_dss: ["3.7.4.5", "3.7.5.2"]
#     nist_800_53: [sc_12, sc_12_2]
#     aws_ai_security: [AISF-INFRA-07]
#   remediation: Set enable_key_rotation to true.
#   fix:
#     set: {path: [enable_key_rotation], value: true}
package decree.aws.kms.rotation

import data.decree.tf

deny contains tf.finding(key, "key does not rotate", ["enable_key_rotation"]) if {
	some key in input.resource.aws_kms_key
	tf.is_false(key, ["enable_key_rotation"], false)
	tf.is_true(key, ["is_enabled"], true)
	_can_rotate(key)
}

# Asymmetric and HMAC keys, and keys in a custom key store, cannot rotate by themselves.
_can_rotate(key) if {
	tf.one_of(key, ["customer_master_key_spec"], "SYMMETRIC_DEFAULT", {"SYMMETRIC_DEFAULT"})
	tf.one_of(key, ["key_usage"], "ENCRYPT_DECRYPT", {"ENCRYPT_DECRYPT"})
	tf.absent(key, ["custom_key_store_id"])
}
