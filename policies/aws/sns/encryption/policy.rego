# METADATA
# title: SNS topics are encrypted at rest
# description: Messages are otherwise stored in the clear until they are delivered.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sns_topic
# custom:
#   id: aws.sns.encryption
#   aliases: [CKV_AWS_26, AVD-AWS-0095]
#   requirement: every SNS topic must be encrypted at rest
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sns_topic]
#   frameworks:
#     soc2: [pi_1_4]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.35", "8.3.2.54"]
#     nist_800_53: [au_9_3, cp_9_d, sc_13_a, sc_28_1, sc_8_3, sc_8_4]
#     aws_ai_security: [AISF-INFRA-05]
#   remediation: Set `kms_master_key_id` to a key of your own; alias/aws/sns encrypts too, but no other account
#     can publish then.
package decree.aws.sns.encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(topic, "must be encrypted at rest", ["kms_master_key_id"]) if {
	some topic in input.resource.aws_sns_topic
	value.absent(value.at(topic.values, ["kms_master_key_id"], null))
}
