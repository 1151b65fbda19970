# METADATA
# title: EBS encrypts new volumes by default
# description: Volumes that somebody makes by hand, or that a service makes for you, are otherwise unencrypted.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ebs_encryption_by_default
# custom:
#   id: aws.ebs.encryption_by_default
#   aliases: [CKV_AWS_106, 3d3f6270-546b-443c-adb4-bb6fb2187ca6]
#   requirement: every EBS encryption by default setting must be enabled
#   severity: HIGH
#   category: configuration
#   resource_types: [aws_ebs_encryption_by_default]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_e_2_ii"]
#     nist_800_53: [au_9_3, cm_6_a, cm_9_b, cp_9_d, sc_13_a, sc_28_1, sc_8_3, sc_8_4, si_19_4]
#     aws_ai_security: [AISF-INFRA-05]
#   remediation: Set `enabled` to true.
#   fix:
#     set:
#       path: [enabled]
#       value: true
package decree.aws.ebs.encryption_by_default

import data.decree.tf
import data.decree.value

deny contains tf.finding(encryption_by_default, "must set `enabled` to true", ["enabled"]) if {
	some encryption_by_default in input.resource.aws_ebs_encryption_by_default
	enabled := encryption_by_default.values.enabled
	value.known(enabled)
	enabled != true
}
