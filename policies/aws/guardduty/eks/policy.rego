# METADATA
# title: GuardDuty watches audit logs of EKS
# description: Attacks inside a cluster leave their traces in its audit log, not in CloudTrail.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/guardduty_detector
# custom:
#   id: aws.guardduty.eks
#   requirement: every GuardDuty detector must watch Kubernetes audit logs
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
#         name: EKS_AUDIT_LOGS
#         status: ENABLED
package decree.aws.guardduty.eks

import data.decree.tf
import data.decree.value

deny contains tf.finding(detector, "must watch Kubernetes audit logs", []) if {
	some detector in input.resource.aws_guardduty_detector
	every detector_feature in possible_detector_features(detector) {
		not_name_is_eks_audit_logs_and(detector_feature)
	}
	enable := value.at(detector.values, ["datasources", 0, "kubernetes", 0, "audit_logs", 0, "enable"], null)
	value.known(enable)
	enable != true
}

not_name_is_eks_audit_logs_and(detector_feature) if {
	name := value.at(detector_feature.values, ["name"], null)
	value.known(name)
	name != "EKS_AUDIT_LOGS"
}

not_name_is_eks_audit_logs_and(detector_feature) if {
	status := value.at(detector_feature.values, ["status"], null)
	value.known(status)
	status != "ENABLED"
}

possible_detector_features(detector) := [candidate |
	some candidate in input.resource.aws_guardduty_detector_feature
	tf.could_refer(value.at(candidate.values, ["detector_id"], null), detector)
]
