# METADATA
# title: Trails look for unusual activity
# description: Insights notice a burst of calls or errors that no alarm was written for.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.insights
#   requirement: every CloudTrail trail must have insights enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     pci_dss: ["10.3.2.2", "10.3.3.4", "10.3.4.3", "10.5.1.3", "5.3.4.8", A1.2.1.8]
#     aws_ai_security: [AISF-DETECT-01]
#   remediation: Add an insight_selector.
package decree.aws.cloudtrail.insights

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must have insights enabled", ["insight_selector"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	value.absent(value.at(cloudtrail.values, ["insight_selector"], null))
}
