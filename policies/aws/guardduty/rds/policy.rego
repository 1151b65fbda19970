# METADATA
# title: GuardDuty watches sign-ins to databases
# description: Guessed passwords of Aurora databases show only in its sign-in events.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/guardduty_detector
# custom:
#   id: aws.guardduty.rds
#   requirement: every GuardDuty detector must have RDS protection enabled
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
#         name: RDS_LOGIN_EVENTS
#         status: ENABLED
package decree.aws.guardduty.rds

import data.decree.tf
import data.decree.value

deny contains tf.finding(detector, "must protect RDS", []) if {
	some detector in input.resource.aws_guardduty_detector
	every detector_feature in possible_detector_features(detector) {
		not_name_is_rds_login_events_and(detector_feature)
	}
}

not_name_is_rds_login_events_and(detector_feature) if {
	name := value.at(detector_feature.values, ["name"], null)
	value.known(name)
	name != "RDS_LOGIN_EVENTS"
}

not_name_is_rds_login_events_and(detector_feature) if {
	status := value.at(detector_feature.values, ["status"], null)
	value.known(status)
	status != "ENABLED"
}

possible_detector_features(detector) := [candidate |
	some candidate in input.resource.aws_guardduty_detector_feature
	tf.could_refer(value.at(candidate.values, ["detector_id"], null), detector)
]
