# METADATA
# title: Log groups are encrypted with a customer managed key
# description: Logs hold tokens, addresses and personal data. A key of your own is a second permission to read them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudwatch_log_group
# custom:
#   id: aws.cloudwatch.log_group_kms
#   aliases: [CKV_AWS_158, AVD-AWS-0017]
#   requirement: every CloudWatch log group must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_cloudwatch_log_group]
#   frameworks:
#     soc2: [cc_7_3, pi_1_4]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_e_2_ii"]
#     pci_dss: ["10.3.2.3", "10.3.3.5", "10.3.4.4", "3.5.1.4", "8.3.2.8", A1.2.1.9]
#     nist_800_53: [au_9_3, cp_9_d, sc_13_a, sc_28_1, sc_8_3, sc_8_4, si_19_4]
#     aws_ai_security: [AISF-INFRA-05]
#   remediation: Set kms_key_id to the ARN of a customer managed key.
package decree.aws.cloudwatch.log_group_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(log_group, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some log_group in input.resource.aws_cloudwatch_log_group
	not_encrypted_with_a_customer_managed_key(log_group)
}

not_encrypted_with_a_customer_managed_key(log_group) if {
	value.absent(value.at(log_group.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(log_group) if {
	value.matches(log_group.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(log_group) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(log_group.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
