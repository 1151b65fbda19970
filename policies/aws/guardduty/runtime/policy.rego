# METADATA
# title: GuardDuty monitors runtimes
# description: What happens inside of a container or an instance, such as a reverse shell, is seen only by the agent.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/guardduty_detector
# custom:
#   id: aws.guardduty.runtime
#   requirement: every GuardDuty detector must have runtime monitoring enabled
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [aws_guardduty_detector]
#   frameworks:
#     aws_ai_security: [AISF-DETECT-02]
#   remediation: Add an aws_guardduty_detector_feature that enables it.
#   fix:
#     add_resource:
#       type: aws_guardduty_detector_feature
#       attributes:
#         detector_id: ${self.id}
#         name: RUNTIME_MONITORING
#         status: ENABLED
package decree.aws.guardduty.runtime

import data.decree.tf
import data.decree.value

deny contains tf.finding(detector, "must monitor runtimes", []) if {
	some detector in input.resource.aws_guardduty_detector
	every detector_feature in possible_detector_features(detector) {
		not_name_is_runtime_monitoring_and_status(detector_feature)
	}
}

not_name_is_runtime_monitoring_and_status(detector_feature) if {
	name := value.at(detector_feature.values, ["name"], null)
	value.known(name)
	name != "RUNTIME_MONITORING"
}

not_name_is_runtime_monitoring_and_status(detector_feature) if {
	status := value.at(detector_feature.values, ["status"], null)
	value.known(status)
	status != "ENABLED"
}

possible_detector_features(detector) := [candidate |
	some candidate in input.resource.aws_guardduty_detector_feature
	tf.could_refer(value.at(candidate.values, ["detector_id"], null), detector)
]
