# METADATA
# title: Launch configurations choose current generations of instances
# description: Types of earlier generations cost more for less, for each instance of the group.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_configuration
# custom:
#   id: aws.autoscaling.launch_configuration_previous_generation
#   requirement: no launch configuration may have instance_type matching
#     "^(t1|m1|m2|m3|c1|c3|cc2|cr1|r3|i2|g2|hs1|p2|d2|h1|cg1)[.]"
#   severity: LOW
#   category: cost
#   resource_types: [aws_launch_configuration]
#   remediation: Choose the type that follows in the same family, such as `m7i` for `m3`.
package decree.aws.autoscaling.launch_configuration_previous_generation

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration, "must not have `instance_type` match \"^(t1|m1|m2|m3|c1|c3|cc2|cr1|r3|i2|g2|hs1|p2|d2|h1|cg1)[.]\"", ["instance_type"]) if {
	some configuration in input.resource.aws_launch_configuration
	value.matches(configuration.values.instance_type, `^(t1|m1|m2|m3|c1|c3|cc2|cr1|r3|i2|g2|hs1|p2|d2|h1|cg1)[.]`)
}
