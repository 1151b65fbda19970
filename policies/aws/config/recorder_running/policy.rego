# METADATA
# title: AWS Config recorders are running
# description: A recorder is created stopped; without its status it records nothing.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/config_configuration_recorder
# custom:
#   id: aws.config.recorder_running
#   requirement: every Config recorder must be running
#   severity: HIGH
#   category: logging
#   resource_types: [aws_config_configuration_recorder]
#   frameworks:
#     cis: ["3.3"]
#     soc2: [cc_2_1, cc_3_1, cc_3_4, cc_8_1, pi_1_3]
#     hipaa: ["164_308_a_1_ii_a"]
#     aws_ai_security: [AISF-GOV-01]
#   remediation: Add the `aws_config_configuration_recorder_status` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_config_configuration_recorder_status
#       attributes:
#         name: ${self.id}
#         is_enabled: true
package decree.aws.config.recorder_running

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration_recorder, "must be running", []) if {
	some configuration_recorder in input.resource.aws_config_configuration_recorder
	every configuration_recorder_status in possible_configuration_recorder_statuss(configuration_recorder) {
		is_enabled := value.at(configuration_recorder_status.values, ["is_enabled"], null)
		value.known(is_enabled)
		is_enabled != true
	}
}

possible_configuration_recorder_statuss(configuration_recorder) := [candidate |
	some candidate in input.resource.aws_config_configuration_recorder_status
	tf.could_refer(value.at(candidate.values, ["name"], null), configuration_recorder)
]
