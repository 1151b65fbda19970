# METADATA
# title: CloudTrail logs are encrypted with a customer managed key
# description: The logs tell an intruder everything about the account. Under a key of your own, reading the
#   bucket is not enough.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.kms
#   aliases: [CKV_AWS_35, AVD-AWS-0015]
#   requirement: every CloudTrail trail must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     cis: ["3.5"]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_1_ii_d", "164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_c_1",
#        "164_312_c_2", "164_312_e_2_ii"]
#     pci_dss: ["10.3.2.4", "10.3.3.6", "10.3.4.5", "3.5.1.5", "8.3.2.9", A1.2.1.11]
#     nist_800_53: [au_9_3, cm_6_a, cm_9_b, cp_9_d, sc_13_a, sc_28_1, sc_8_3, sc_8_4, si_19_4]
#     aws_ai_security: [AISF-DETECT-01, AISF-INFRA-05]
#   remediation: Set kms_key_id to the ARN of a customer managed key.
package decree.aws.cloudtrail.kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	not_encrypted_with_a_customer_managed_key(cloudtrail)
}

not_encrypted_with_a_customer_managed_key(cloudtrail) if {
	value.absent(value.at(cloudtrail.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(cloudtrail) if {
	value.matches(cloudtrail.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(cloudtrail) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(cloudtrail.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
