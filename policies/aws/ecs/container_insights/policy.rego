# METADATA
# title: ECS clusters have container insights
# description: Without them there are no metrics of single tasks to see a failing or hijacked container by.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_cluster
# custom:
#   id: aws.ecs.container_insights
#   aliases: [CKV_AWS_65, AVD-AWS-0034]
#   requirement: every ECS cluster must have container insights enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_ecs_cluster]
#   frameworks:
#     aws_ai_security: [AISF-RUNTIME-02]
#   remediation: Add a `setting` with the name `containerInsights` and the value `enabled`.
package decree.aws.ecs.container_insights

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have container insights enabled", ["setting"]) if {
	some cluster in input.resource.aws_ecs_cluster
	value.complete(cluster.values, ["setting"])
	every setting in value.list(cluster.values, ["setting"]) {
		not_name_is_containerinsights_and_value_is(setting)
	}
}

not_name_is_containerinsights_and_value_is(setting) if {
	name := value.at(setting, ["name"], null)
	value.known(name)
	name != "containerInsights"
}

not_name_is_containerinsights_and_value_is(setting) if {
	value_2 := value.at(setting, ["value"], null)
	value.known(value_2)
	not value_2 in ["enabled", "enhanced"]
}
