# METADATA
# title: GuardDuty watches S3
# description: Mass downloads and odd access to objects show only in the data events of S3.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/guardduty_detector
# custom:
#   id: aws.guardduty.s3
#   requirement: every GuardDuty detector must protect S3
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
#         name: S3_DATA_EVENTS
#         status: ENABLED
package decree.aws.guardduty.s3

import data.decree.tf
import data.decree.value

deny contains tf.finding(detector, "must protect S3", []) if {
	some detector in input.resource.aws_guardduty_detector
	every detector_feature in possible_detector_features(detector) {
		not_name_is_s3_data_events_and(detector_feature)
	}
	enable := value.at(detector.values, ["datasources", 0, "s3_logs", 0, "enable"], null)
	value.known(enable)
	enable != true
}

not_name_is_s3_data_events_and(detector_feature) if {
	name := value.at(detector_feature.values, ["name"], null)
	value.known(name)
	name != "S3_DATA_EVENTS"
}

not_name_is_s3_data_events_and(detector_feature) if {
	status := value.at(detector_feature.values, ["status"], null)
	value.known(status)
	status != "ENABLED"
}

possible_detector_features(detector) := [candidate |
	some candidate in input.resource.aws_guardduty_detector_feature
	tf.could_refer(value.at(candidate.values, ["detector_id"], null), detector)
]
